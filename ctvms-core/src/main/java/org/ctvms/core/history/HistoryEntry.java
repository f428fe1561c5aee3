package org.ctvms.core.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/**
 * One thing that happened to a customer, in values that a host puts into words. What its kind has no use for is empty.
 *
 * @param at when it was recorded; of charges, which are recorded by day, when that day began
 * @param kind what it is
 * @param id unique in its kind: the number of a payment's invoice or of a complaint
 * @param day the day a charge was raised on
 * @param by who did it, as the audit trail names them
 * @param service the connection's service
 * @param deviceId the connection's device
 * @param amount what was charged or paid
 * @param month the month that was charged
 * @param status the connection's status after the change
 * @param mail what the mail is about
 * @param mailState how far the mail has come by now
 * @param complaint what the complaint is about
 * @param action what was done
 * @param details more about the action, in the English words of the audit trail
 */
public record HistoryEntry(
        Instant at,
        HistoryKind kind,
        long id,
        Optional<LocalDate> day,
        Optional<String> by,
        Optional<ServiceType> service,
        Optional<String> deviceId,
        Optional<Money> amount,
        Optional<YearMonth> month,
        Optional<ConnectionStatus> status,
        Optional<MailKind> mail,
        Optional<MailState> mailState,
        Optional<ComplaintType> complaint,
        Optional<AuditAction> action,
        Optional<String> details) {
    /** Where it stands in the history. */
    public HistoryPosition position() {
        return new HistoryPosition(at, kind, id);
    }
}
