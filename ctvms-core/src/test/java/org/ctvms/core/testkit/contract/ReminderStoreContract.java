package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.QueuedMail;
import org.ctvms.core.mail.UnaddressedMail;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.DebtorColumn;
import org.ctvms.core.reminder.DebtorOrder;
import org.ctvms.core.reminder.OwingConnection;
import org.ctvms.core.reminder.ReminderBatch;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a {@link org.ctvms.core.reminder.ReminderStore} reads and keeps. */
public abstract class ReminderStoreContract extends StoreContract {
    private static final LocalDate REGISTERED = LocalDate.of(2025, 12, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private Plan cable;
    private Plan broadband;
    private Crf one;
    private ServiceConnection ofOne;

    @BeforeEach
    void addACustomer() {
        cable = addPlan(ServiceType.CABLE_TV, "Basic", 300);
        broadband = addPlan(ServiceType.BROADBAND, "Fast", 700);
        one = addCustomer(7);
        ofOne = addConnection(one, cable, "STB-7", REGISTERED);
    }

    private ServiceConnection owes(int crf, Plan plan, YearMonth... months) {
        ServiceConnection connection = addConnection(addCustomer(crf), plan, "device-" + crf, REGISTERED);
        for (YearMonth month : months) {
            raise(Samples.charge(connection.id(), month, 100));
        }
        return connection;
    }

    private Optional<Debtor> find(Crf crf) {
        Optional<Debtor> found = read(work -> work.reminders().find(crf));
        Optional<Debtor> locked = write(work -> work.reminders().lock(crf));
        assertThat(locked).isEqualTo(found);
        return found;
    }

    private List<Integer> owing(ReminderFilter filter, int after, int limit) {
        return owing(filter, DebtorOrder.BY_CRF, Optional.of(ListCursor.after(after)), limit).stream()
                .map(debtor -> debtor.crf().number())
                .toList();
    }

    private List<Debtor> owing(ReminderFilter filter, DebtorOrder order, Optional<ListCursor> after, int limit) {
        return read(work -> work.reminders().owing(filter, order, after, limit));
    }

    private List<Debtor> pages(ReminderFilter filter, DebtorOrder order) {
        List<Debtor> all = new ArrayList<>();
        List<Debtor> page = owing(filter, order, Optional.empty(), 2);
        while (!page.isEmpty()) {
            all.addAll(page);
            Debtor last = page.get(page.size() - 1);
            ListCursor behind =
                    ListCursor.after(last, order.column(), last.crf().number());
            page = owing(filter, order, Optional.of(behind), 2);
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(DebtorColumn.class)
    void pagesOfEveryOrderJoinToAllWhoOwe(DebtorColumn column) {
        owes(12, broadband, JANUARY);
        owes(9, cable, JANUARY, DECEMBER);
        owes(11, cable);
        owes(10, cable, JANUARY);
        raise(Samples.charge(ofOne.id(), JANUARY, 300));
        ServiceConnection second = addConnection(one, broadband, "login-7", REGISTERED);
        raise(Samples.charge(second.id(), JANUARY, 700), Samples.charge(second.id(), DECEMBER, 50));
        for (ReminderFilter filter : List.of(
                ReminderFilter.ALL, ReminderFilter.ALL.of(ServiceType.CABLE_TV), ReminderFilter.ALL.atLeast(2))) {
            for (boolean descending : List.of(false, true)) {
                DebtorOrder order = new DebtorOrder(column, descending);
                List<Debtor> all = owing(filter, order, Optional.empty(), 100);
                assertThat(pages(filter, order)).as("%s %s", filter, order).isEqualTo(all);
                assertThat(all).isSortedAccordingTo(sortedBy(column, descending));
                assertThat(all)
                        .containsExactlyInAnyOrderElementsOf(owing(filter, DebtorOrder.BY_CRF, Optional.empty(), 100))
                        .hasSize((int) count(filter));
            }
        }
    }

    private long count(ReminderFilter filter) {
        return read(work -> work.reminders().countOwing(filter));
    }

    private boolean note(LocalDate day) {
        return write(work -> work.reminders().note(one, day));
    }

    private Optional<ReminderBatch> queue(ReminderFilter filter, int after, int customers) {
        return write(work -> work.reminders().queueBatch(filter, after, customers, DAY, NOON));
    }

    private List<QueuedMail> letters() {
        return write(work -> work.outbox().claim(new Lease(NOON, NOON.plusSeconds(1)), 100));
    }

    @Test
    void aDebtorsConnectionsComeWithTheirUnsettledMonthsOldestFirst() {
        ServiceConnection second = addConnection(one, broadband, "login-7", REGISTERED);
        addConnection(one, cable, "STB-8", REGISTERED);
        raise(
                Samples.charge(second.id(), JANUARY, 700),
                Samples.charge(ofOne.id(), JANUARY, 300),
                Samples.charge(ofOne.id(), DECEMBER, 300),
                Samples.charge(ofOne.id(), DECEMBER.minusMonths(1), 300));
        book(Samples.cash(
                ofOne,
                DAY,
                0,
                new Allocation(DECEMBER.minusMonths(1), Money.of(300), true),
                new Allocation(DECEMBER, Money.of("99.75"), false)));

        assertThat(find(one))
                .contains(new Debtor(
                        one,
                        "Sample Customer 7",
                        List.of(
                                new OwingConnection(
                                        ofOne.id(),
                                        ServiceType.CABLE_TV,
                                        "Basic",
                                        "STB-7",
                                        Money.of("500.25"),
                                        List.of(DECEMBER, JANUARY)),
                                new OwingConnection(
                                        second.id(),
                                        ServiceType.BROADBAND,
                                        "Fast",
                                        "login-7",
                                        Money.of(700),
                                        List.of(JANUARY)))));
    }

    @Test
    void whoOwesNothingOrIsNotThereIsNoDebtor() {
        assertThat(find(one)).isEmpty();
        assertThat(find(new Crf(4711))).isEmpty();
        assertThat(owing(ReminderFilter.ALL, 0, 10)).isEmpty();
    }

    @Test
    void theClosedConnectionsDueCounts() {
        raise(Samples.charge(ofOne.id(), JANUARY, 300));
        change(work -> work.connections().update(ofOne.closed(DAY)));
        assertThat(find(one)).map(Debtor::due).contains(Money.of(300));
        assertThat(owing(ReminderFilter.ALL, 0, 10)).containsExactly(7);
    }

    @Test
    void whoOwesIsListedByCrfInPages() {
        owes(12, broadband, JANUARY);
        owes(9, cable, JANUARY);
        owes(11, cable);
        owes(10, cable, JANUARY);
        assertThat(owing(ReminderFilter.ALL, 0, 2)).containsExactly(9, 10);
        assertThat(owing(ReminderFilter.ALL, 10, 2)).containsExactly(12);
        assertThat(count(ReminderFilter.ALL)).isEqualTo(3);
    }

    @Test
    void oneConnectionOfTheServiceMustOweThatManyMonths() {
        raise(Samples.charge(ofOne.id(), DECEMBER, 300), Samples.charge(ofOne.id(), JANUARY, 300));
        ServiceConnection second = addConnection(one, broadband, "login-7", REGISTERED);
        raise(Samples.charge(second.id(), JANUARY, 700));
        owes(8, broadband, DECEMBER, JANUARY, JANUARY.plusMonths(1));
        owes(9, cable, JANUARY);

        assertThat(owing(ReminderFilter.ALL.atLeast(2), 0, 10)).containsExactly(7, 8);
        assertThat(owing(ReminderFilter.ALL.atLeast(3), 0, 10)).containsExactly(8);
        assertThat(owing(ReminderFilter.ALL.of(ServiceType.CABLE_TV), 0, 10)).containsExactly(7, 9);
        assertThat(owing(ReminderFilter.ALL.of(ServiceType.BROADBAND).atLeast(2), 0, 10))
                .containsExactly(8);
        assertThat(count(ReminderFilter.ALL.of(ServiceType.CABLE_TV).atLeast(2)))
                .isEqualTo(1);
    }

    @Test
    void aMatchingCustomerIsListedWithAllThatIsDue() {
        ServiceConnection second = addConnection(one, broadband, "login-7", REGISTERED);
        raise(Samples.charge(second.id(), JANUARY, 700), Samples.charge(ofOne.id(), JANUARY, 300));
        List<Debtor> listed =
                owing(ReminderFilter.ALL.of(ServiceType.BROADBAND), DebtorOrder.BY_CRF, Optional.empty(), 10);
        assertThat(listed).singleElement().extracting(Debtor::due).isEqualTo(Money.of(1000));
    }

    @Test
    void aRemovedCustomerIsNotListed() {
        raise(Samples.charge(ofOne.id(), JANUARY, 300));
        change(work -> work.customers().remove(one, DAY));
        assertThat(owing(ReminderFilter.ALL, 0, 10)).isEmpty();
        assertThat(queue(ReminderFilter.ALL, 0, 10)).contains(new ReminderBatch(7, 0, 0, 0));
    }

    @Test
    void aReminderIsNotedOncePerDay() {
        assertThat(note(DAY)).isTrue();
        assertThat(note(DAY)).isFalse();
        assertThat(note(DAY.plusDays(1))).isTrue();
    }

    @Test
    void whoWasRemindedIsForgottenOldestDayFirst() {
        List.of(DAY, DAY.minusDays(1), DAY.minusDays(2)).forEach(this::note);
        assertThat(prune(DAY.minusDays(2), 10)).isZero();
        assertThat(prune(DAY, 1)).isEqualTo(1);
        assertThat(prune(DAY, 10)).isEqualTo(1);
        assertThat(prune(DAY, 10)).isZero();
        assertThat(note(DAY)).isFalse();
    }

    private int prune(LocalDate before, int limit) {
        return write(work -> work.reminders().prune(before, limit));
    }

    @Test
    void aBatchQueuesALetterWithNothingButTheCrfForEachWhoOwes() {
        raise(Samples.charge(ofOne.id(), JANUARY, 300));
        owes(8, cable);
        owes(9, cable, DECEMBER, JANUARY);

        assertThat(queue(ReminderFilter.ALL, 0, 10)).contains(new ReminderBatch(9, 2, 2, 0));

        List<QueuedMail> letters = letters();
        assertThat(letters)
                .extracting(QueuedMail::kind, QueuedMail::recipient, QueuedMail::values, QueuedMail::attempt)
                .containsExactlyInAnyOrder(
                        tuple(MailKind.REMINDER, Optional.of("customer7@example.com"), Map.of("crf", "7"), 1),
                        tuple(MailKind.REMINDER, Optional.of("customer9@example.com"), Map.of("crf", "9"), 1));
    }

    @Test
    void whoHasNoEmailIsCountedApartAndListed() {
        owes(8, cable, JANUARY);
        owes(9, cable, JANUARY);
        change(work -> work.customers().update(Samples.withoutEmail(Samples.customer(9))));
        assertThat(queue(ReminderFilter.ALL, 0, 10)).contains(new ReminderBatch(9, 2, 1, 1));
        assertThat(queue(ReminderFilter.ALL, 0, 10)).contains(new ReminderBatch(9, 2, 0, 0));
        assertThat(letters()).hasSize(1);
        List<UnaddressedMail> unaddressed = read(work -> work.outbox().unaddressed(Long.MAX_VALUE, 10));
        assertThat(unaddressed)
                .extracting(UnaddressedMail::kind, UnaddressedMail::crf, UnaddressedMail::queuedAt)
                .containsExactly(tuple(MailKind.REMINDER, new Crf(9), NOON));
    }

    @Test
    void batchesFollowEachOtherToTheLastCustomer() {
        owes(8, cable, JANUARY);
        owes(9, cable, JANUARY);
        assertThat(queue(ReminderFilter.ALL, 0, 2)).contains(new ReminderBatch(8, 1, 1, 0));
        assertThat(queue(ReminderFilter.ALL, 8, 2)).contains(new ReminderBatch(9, 1, 1, 0));
        assertThat(queue(ReminderFilter.ALL, 9, 2)).isEmpty();
        assertThat(letters()).hasSize(2);
    }

    @Test
    void aBatchPassesOverWhoWasRemindedOnTheDay() {
        owes(8, cable, JANUARY);
        owes(9, cable, JANUARY);
        change(work -> work.reminders().note(new Crf(9), DAY));
        assertThat(queue(ReminderFilter.ALL, 0, 10)).contains(new ReminderBatch(9, 2, 1, 0));
        assertThat(queue(ReminderFilter.ALL, 0, 10)).contains(new ReminderBatch(9, 2, 0, 0));
        assertThat(letters()).hasSize(1);
    }
}
