package org.ctvms.reports;

import java.util.List;
import java.util.Locale;
import org.ctvms.core.money.Money;
import org.ctvms.core.report.ReportRow;

/** What a report shows of each charge, from left to right. */
enum ReportColumn {
    CRF(12),
    CUSTOMER(24),
    HOUSE(16),
    MOBILE(17),
    EMAIL(26),
    CONNECTION(18),
    STATUS(13),
    STATE(15),
    CHARGED(16),
    PAID(16),
    OPEN(16);

    static final List<ReportColumn> ALL = List.of(values());

    /** How wide it is: in a sheet this many figures, on a page this share. */
    final int width;

    ReportColumn(int width) {
        this.width = width;
    }

    String heading(Labels labels) {
        return labels.text(name().toLowerCase(Locale.ROOT));
    }

    boolean isMoney() {
        return compareTo(CHARGED) >= 0;
    }

    /** The amount of a column with money. */
    Money amount(ReportRow row) {
        return switch (this) {
            case CHARGED -> row.charged();
            case PAID -> row.paid();
            case OPEN -> row.open();
            default -> throw new IllegalStateException(this + " is no amount");
        };
    }

    /** The words of a column without money. */
    String words(ReportRow row, Labels labels) {
        return switch (this) {
            case CRF -> row.crf().toString();
            case CUSTOMER -> row.customerName();
            case HOUSE -> row.house();
            case MOBILE -> row.mobile();
            case EMAIL -> row.email();
            case CONNECTION -> row.deviceId();
            case STATUS -> labels.text("status-" + row.status());
            case STATE -> labels.text("state-" + row.state());
            default -> throw new IllegalStateException(this + " is an amount");
        };
    }
}
