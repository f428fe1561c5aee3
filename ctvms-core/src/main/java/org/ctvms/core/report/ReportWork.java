package org.ctvms.core.report;

import org.ctvms.core.audit.AuditWork;

/** What reports read and note. */
public interface ReportWork extends AuditWork {
    /** The charges as reports list them. */
    ReportStore reports();
}
