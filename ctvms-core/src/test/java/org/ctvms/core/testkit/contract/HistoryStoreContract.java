package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditEntry;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.NewComplaint;
import org.ctvms.core.complaint.Resolution;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.history.HistoryEntry;
import org.ctvms.core.history.HistoryKind;
import org.ctvms.core.history.HistoryPosition;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.history.HistoryStore} finds of what other stores recorded. */
public abstract class HistoryStoreContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final ZoneOffset OFFSET = ZoneOffset.ofHoursMinutes(5, 30);
    private static final Instant AT = Instant.parse("2026-03-10T18:00:00.123456Z");

    private Crf crf;
    private Crf neighbour;
    private ServiceConnection connection;

    @BeforeEach
    void addTwoCustomers() {
        crf = addCustomer(7);
        neighbour = addCustomer(8);
        connection = addConnection(crf, addPlan(ServiceType.CABLE_TV, "Basic", 300), "STB-1", DAY);
    }

    @Test
    void chargeStandsAtTheBeginningOfItsDay() {
        raise(Samples.charge(connection.id(), MONTH, 300));

        HistoryEntry charge = only();

        assertThat(charge.kind()).isEqualTo(HistoryKind.CHARGE);
        LocalDate day = charge.day().orElseThrow();
        assertThat(charge.at()).isEqualTo(day.atStartOfDay().toInstant(OFFSET));
        assertThat(charge.amount()).contains(Money.of(300));
        assertThat(charge.month()).contains(MONTH);
        assertThat(charge.service()).contains(ServiceType.CABLE_TV);
        assertThat(charge.deviceId()).contains("STB-1");
        assertThat(charge.by()).isEmpty();
    }

    @Test
    void paymentNamesItsInvoiceItsCollectorAndTheStatusItBrings() {
        raise(Samples.charge(connection.id(), MONTH, 300));
        ServiceConnection renewed = connection.with(
                connection.term().renewed(1, DAY, Samples.POLICY.expiry()), DAY, Samples.POLICY.status());
        Booking booking = Samples.cash(renewed, DAY, 0, new Allocation(MONTH, Money.of(300), true));
        InvoiceNumber number = book(booking);

        HistoryEntry payment = only(HistoryKind.PAYMENT);
        assertThat(payment.id()).isEqualTo(number.value());
        assertThat(payment.at()).isEqualTo(booking.recordedAt());
        assertThat(payment.amount()).contains(Money.of(300));
        assertThat(payment.by()).isPresent();
        assertThat(payment.deviceId()).contains("STB-1");
        assertThat(only(HistoryKind.STATUS).status()).contains(renewed.status());
    }

    @Test
    void complaintIsRaisedAndResolved() {
        ComplaintNumber own = raise(Optional.empty());
        ComplaintNumber taken = raise(Optional.of("sample clerk"));
        change(work -> work.complaints()
                .resolve(own, new Resolution(DAY, AT.plusSeconds(60), "sample technician", "Cable replaced")));

        List<HistoryEntry> entries = newest(100);

        assertThat(entries)
                .extracting(HistoryEntry::kind)
                .containsExactly(
                        HistoryKind.COMPLAINT_RESOLVED, HistoryKind.COMPLAINT_RAISED, HistoryKind.COMPLAINT_RAISED);
        assertThat(entries).extracting(HistoryEntry::id).containsExactly(own.value(), taken.value(), own.value());
        assertThat(entries)
                .extracting(entry -> entry.by().orElseThrow())
                .containsExactly("sample technician", "sample clerk", "CRF 7");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.complaint()).contains(ComplaintType.NO_SIGNAL);
            assertThat(entry.deviceId()).contains("STB-1");
        });
    }

    @Test
    void mailSaysHowFarItHasCome() {
        change(work -> work.outbox()
                .queue(NewMail.of(
                        MailKind.REMINDER, Optional.of(crf), Optional.of("sample@example.com"), Map.of(), AT)));

        HistoryEntry mail = only();

        assertThat(mail.kind()).isEqualTo(HistoryKind.MAIL);
        assertThat(mail.at()).isEqualTo(AT);
        assertThat(mail.mail()).contains(MailKind.REMINDER);
        assertThat(mail.mailState()).contains(MailState.WAITING);
        change(work -> work.outbox().sent(mail.id(), AT.plusSeconds(5)));
        assertThat(only().mailState()).contains(MailState.SENT);
    }

    @Test
    void actionStandsAsTheTrailHasItUnlessAnotherEntryTellsIt() {
        for (AuditAction action : AuditAction.values()) {
            change(work -> work.audit()
                    .record(new AuditEntry(AT, "sample clerk", action, Optional.of(crf), "details of " + action)));
        }

        List<HistoryEntry> entries = newest(100);

        assertThat(entries)
                .extracting(entry -> entry.action().orElseThrow())
                .doesNotContain(
                        AuditAction.PAYMENT_COLLECTED, AuditAction.COMPLAINT_RAISED, AuditAction.COMPLAINT_RESOLVED)
                .hasSize(AuditAction.values().length - 3);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.by()).contains("sample clerk");
            assertThat(entry.details()).contains("details of " + entry.action().orElseThrow());
        });
    }

    @Test
    void statusesStayWhenTheFeedOfChangesIsPruned() {
        status(AT, ConnectionStatus.INACTIVE);
        status(AT.plus(Duration.ofDays(60)), ConnectionStatus.SUSPENDED);
        List<HistoryEntry> before = newest(100);
        assertThat(before)
                .extracting(entry -> entry.status().orElseThrow())
                .containsExactly(ConnectionStatus.SUSPENDED, ConnectionStatus.INACTIVE);

        change(work -> work.changes().number(100));
        int pruned = write(work -> work.changes().prune(AT.plusSeconds(1), 100));
        assertThat(pruned).isEqualTo(1);
        assertThat(newest(100)).isEqualTo(before);
        change(work -> work.changes().prune(AT.plus(Duration.ofDays(90)), 100));
        assertThat(newest(100)).isEqualTo(before);
    }

    @Test
    void historyIsOfOneCustomerAlone() {
        status(AT, ConnectionStatus.SUSPENDED);
        raise(Samples.charge(connection.id(), MONTH, 300));
        raise(Optional.empty());

        assertThat(newest(100)).hasSize(3);
        List<HistoryEntry> others = read(work -> work.histories().newest(neighbour, OFFSET, Optional.empty(), 100));
        assertThat(others).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherThoughEntriesShareAnInstant() {
        for (int i = 0; i < 3; i++) {
            raise(Optional.empty());
            status(AT, ConnectionStatus.SUSPENDED);
            change(work -> work.outbox()
                    .queue(NewMail.of(
                            MailKind.REMINDER, Optional.of(crf), Optional.of("sample@example.com"), Map.of(), AT)));
        }
        raise(Samples.charge(connection.id(), MONTH, 300), Samples.charge(connection.id(), MONTH.plusMonths(1), 300));
        List<HistoryEntry> all = newest(100);
        assertThat(all).hasSize(11).isSortedAccordingTo((a, b) -> b.position().compareTo(a.position()));

        List<HistoryEntry> paged = new ArrayList<>();
        Optional<HistoryPosition> before = Optional.empty();
        for (List<HistoryEntry> page = page(before, 2); !page.isEmpty(); page = page(before, 2)) {
            paged.addAll(page);
            before = Optional.of(page.get(page.size() - 1).position());
        }
        assertThat(paged).isEqualTo(all);
    }

    private ComplaintNumber raise(Optional<String> takenBy) {
        return write(work -> work.complaints()
                .insert(new NewComplaint(
                        crf,
                        Optional.of(connection.id()),
                        ComplaintType.NO_SIGNAL,
                        "Sample",
                        DAY,
                        AT,
                        takenBy,
                        Assignment.NONE)));
    }

    private void status(Instant at, ConnectionStatus status) {
        NewChange change = new NewChange(
                ChangeKind.STATUS_CHANGED,
                crf,
                Optional.of(connection.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(status));
        change(work -> work.changes().add(at, List.of(change)));
    }

    private HistoryEntry only() {
        List<HistoryEntry> entries = newest(100);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private HistoryEntry only(HistoryKind kind) {
        List<HistoryEntry> entries =
                newest(100).stream().filter(entry -> entry.kind() == kind).toList();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private List<HistoryEntry> newest(int limit) {
        return page(Optional.empty(), limit);
    }

    private List<HistoryEntry> page(Optional<HistoryPosition> before, int limit) {
        return read(work -> work.histories().newest(crf, OFFSET, before, limit));
    }
}
