package org.ctvms.reports;

import java.util.List;
import java.util.Locale;
import org.ctvms.core.money.Money;
import org.ctvms.core.report.ReportRow;

/** What a report shows of each charge, from left to right. */
enum ReportColumn {
    CRF(11, 12),
    CUSTOMER(24, 26),
    HOUSE(16, 16),
    MOBILE(16, 17),
    EMAIL(29, 30),
    CONNECTION(17, 18),
    STATUS(14, 14),
    STATE(17, 17),
    CHARGED(15, 24),
    PAID(15, 24),
    OPEN(15, 24);

    static final List<ReportColumn> ALL = List.of(values());

    /** How wide it is on a page, compared with the others. */
    final int share;

    /** How wide it is in a sheet; an amount has room there for the largest total. */
    final int characters;

    ReportColumn(int share, int characters) {
        this.share = share;
        this.characters = characters;
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
            case EMAIL -> row.email().orElse("");
            case CONNECTION -> row.deviceId();
            case STATUS -> labels.text("status-" + row.status());
            case STATE -> labels.text("state-" + row.state());
            default -> throw new IllegalStateException(this + " is an amount");
        };
    }
}
