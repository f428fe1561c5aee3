package org.ctvms.demo.ui.admin.reports;

import java.nio.file.Path;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportTotals;

/**
 * A report that was made.
 *
 * @param file where it is
 * @param format what file it is
 * @param totals what its rows came to
 */
record MadeReport(Path file, ReportFormat format, ReportTotals totals) {}
