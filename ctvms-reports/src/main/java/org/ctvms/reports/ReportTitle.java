package org.ctvms.reports;

import java.time.ZonedDateTime;
import org.ctvms.core.report.ReportHeader;
import org.ctvms.core.report.ReportQuery;

/** What a report is called, and what it says of itself, in words. */
final class ReportTitle {
    private final ReportHeader header;
    private final Labels labels;

    ReportTitle(ReportHeader header, Labels labels) {
        this.header = header;
        this.labels = labels;
    }

    /** Such as "Paid charges". */
    String name() {
        return labels.text("title-" + header.query().state());
    }

    /** Such as "Cable TV, November 2026". */
    String scope() {
        ReportQuery query = header.query();
        return labels.text("scope", service(), labels.month(query.month()));
    }

    /** The name with the scope. */
    String whole() {
        return name() + " \u2013 " + scope();
    }

    String service() {
        return labels.text(header.query().service().name());
    }

    String state() {
        return labels.text("wanted-" + header.query().state());
    }

    /** The day of its statuses and dues, and when and by whom it was made. */
    String made() {
        ZonedDateTime at = header.localTime();
        String time = twoFigures(at.getHour()) + ":" + twoFigures(at.getMinute());
        return asOf() + " " + labels.text("made", labels.date(at.toLocalDate()) + " " + time, header.madeBy());
    }

    private String asOf() {
        return labels.text("as-of-day", labels.date(header.asOf()));
    }

    // why: a formatter would take the figures of the default locale.
    private static String twoFigures(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
