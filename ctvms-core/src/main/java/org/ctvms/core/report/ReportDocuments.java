package org.ctvms.core.report;

import java.io.IOException;
import java.io.OutputStream;
import org.ctvms.core.language.Language;

/** Makes reports. Thread-safe. */
public interface ReportDocuments {
    /** Begins a report on the stream, which it leaves open. */
    ReportDocument begin(ReportFormat format, ReportHeader header, Language language, OutputStream out)
            throws IOException;
}
