package org.ctvms.core.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.history.HistoryEntry;
import org.ctvms.core.history.HistoryKind;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/** Puts an entry of a history together. */
final class HistoryRow {
    private final Instant at;
    private final HistoryKind kind;
    private final long id;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<String> by = Optional.empty();
    private Optional<ServiceType> service = Optional.empty();
    private Optional<String> deviceId = Optional.empty();
    private Optional<Money> amount = Optional.empty();
    private Optional<YearMonth> month = Optional.empty();
    private Optional<ConnectionStatus> status = Optional.empty();
    private Optional<MailKind> mail = Optional.empty();
    private Optional<MailState> mailState = Optional.empty();
    private Optional<ComplaintType> complaint = Optional.empty();
    private Optional<AuditAction> action = Optional.empty();
    private Optional<String> details = Optional.empty();

    private HistoryRow(Instant at, HistoryKind kind, long id) {
        this.at = at;
        this.kind = kind;
        this.id = id;
    }

    static HistoryRow at(Instant at, HistoryKind kind, long id) {
        return new HistoryRow(at, kind, id);
    }

    HistoryRow of(ServiceConnection connection) {
        service = Optional.of(connection.service());
        deviceId = Optional.of(connection.deviceId());
        return this;
    }

    HistoryRow charge(Charge charge) {
        day = Optional.of(charge.raisedOn());
        month = Optional.of(charge.month());
        return amount(charge.amount());
    }

    HistoryRow amount(Money value) {
        amount = Optional.of(value);
        return this;
    }

    HistoryRow by(String name) {
        by = Optional.of(name);
        return this;
    }

    HistoryRow status(ConnectionStatus value) {
        status = Optional.of(value);
        return this;
    }

    HistoryRow mail(MailKind about, MailState state) {
        mail = Optional.of(about);
        mailState = Optional.of(state);
        return this;
    }

    HistoryRow complaint(ComplaintType type) {
        complaint = Optional.of(type);
        return this;
    }

    HistoryRow action(AuditAction value, String words) {
        action = Optional.of(value);
        details = Optional.of(words);
        return this;
    }

    HistoryEntry entry() {
        return new HistoryEntry(
                at, kind, id, day, by, service, deviceId, amount, month, status, mail, mailState, complaint, action,
                details);
    }
}
