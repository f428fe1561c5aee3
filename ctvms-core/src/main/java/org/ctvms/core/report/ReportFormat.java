package org.ctvms.core.report;

/** What file a report is. */
public enum ReportFormat {
    /** For reading and printing (ISO 32000). */
    PDF,
    /** For calculating (ISO/IEC 29500). */
    XLSX
}
