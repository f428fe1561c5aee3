package org.ctvms.core.report;

import org.ctvms.core.audit.AuditWork;
import org.ctvms.core.time.DayWork;

/** What reports read and note. */
public interface ReportWork extends AuditWork, DayWork {
    /** The charges as reports list them. */
    ReportStore reports();
}
