package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.Person;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.billing.LedgerPosition;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.ctvms.core.time.LedgerDay;
import org.junit.jupiter.api.Test;

/** What {@link org.ctvms.core.storage.Transactions} promises of units of work. */
public abstract class TransactionsContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant QUEUED_AT = Instant.parse("2026-03-10T12:00:00Z");
    private static final Crf CRF = new Crf(7);

    @Test
    void aUnitAnswersWhatItReturns() {
        String written = write(work -> "written");
        String readBack = read(work -> "read");
        assertThat(List.of(written, readBack)).containsExactly("written", "read");
    }

    @Test
    void aUnitSeesItsOwnWork() {
        Optional<Customer> found = write(work -> {
            work.customers().insert(Samples.customer(7));
            return work.customers().find(CRF);
        });
        assertThat(found).isPresent();
    }

    @Test
    void whatAUnitWroteIsReadAfterIt() {
        change(this::writeEverywhere);
        assertThat(customer()).isPresent();
        OutboxCount count = read(work -> work.outbox().count());
        assertThat(count.waiting()).isEqualTo(2);
    }

    @Test
    void theVeryExceptionOfTheUnitIsPassedOn() {
        IllegalStateException thrown = new IllegalStateException("thrown by the unit");
        assertThatThrownBy(() -> change(work -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void anExceptionRollsBackWhatEveryStoreWrote() {
        assertThatThrownBy(() -> change(work -> {
                    writeEverywhere(work);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        change(TransactionsContract::assertNothingIsThere);
        change(this::writeEverywhere);
        assertThat(customer()).isPresent();
    }

    @Test
    void aReaderDoesNotSeeWhatIsNotCommitted() {
        Optional<Customer> seen = write(work -> {
            work.customers().insert(Samples.customer(7));
            return CompletableFuture.supplyAsync(this::customer)
                    .orTimeout(5, TimeUnit.MINUTES)
                    .join();
        });
        assertThat(seen).isEmpty();
        assertThat(customer()).isPresent();
    }

    @Test
    void unitsThatRaceDrawTheSeriesWithoutGapOrRepeat() {
        List<CompletableFuture<Crf>> races = IntStream.range(0, 24)
                .mapToObj(number -> CompletableFuture.supplyAsync(this::drawAndInsert))
                .toList();
        assertThat(races.stream()
                        .map(race -> race.orTimeout(5, TimeUnit.MINUTES).join().number())
                        .sorted())
                .containsExactlyElementsOf(IntStream.range(100, 124).boxed().toList());
    }

    @Test
    void unitsThatRaceForOneAccountSeeWhatTheOtherDid() {
        ServiceConnection connection =
                addConnection(addCustomer(7), addPlan(ServiceType.CABLE_TV, "Basic", 300), "STB-1", DAY);
        raise(Samples.charge(connection.id(), MARCH, 300));
        List<CompletableFuture<Boolean>> races = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> payAHundredIfDue(connection)))
                .toList();
        assertThat(races.stream()
                        .filter(race -> race.orTimeout(5, TimeUnit.MINUTES).join()))
                .hasSize(3);
        assertThat(overview(connection.id()).due()).isEqualTo(Money.ZERO);
    }

    private boolean payAHundredIfDue(ServiceConnection connection) {
        return write(work -> {
            Money due = work.ledger()
                    .lockAccount(connection.id(), ANYBODY)
                    .orElseThrow()
                    .due();
            if (due.isZero()) {
                return false;
            }
            Allocation part = new Allocation(MARCH, Money.of(100), due.equals(Money.of(100)));
            work.payments().book(Samples.cash(connection, DAY, 0, part));
            return true;
        });
    }

    private Crf drawAndInsert() {
        return write(work -> {
            Crf crf = work.customers().drawCrf();
            work.customers().insert(Samples.customer(crf.number()));
            return crf;
        });
    }

    private Optional<Customer> customer() {
        return read(work -> work.customers().find(CRF));
    }

    private void writeEverywhere(UnitOfWork work) {
        work.customers().insert(Samples.customer(7));
        work.logins()
                .insert(Login.fresh(
                        "sample.user",
                        Person.customer(CRF, "Sample", Optional.of("sample@example.com")),
                        "hash",
                        true));
        ServiceConnection connection = subscribe(work);
        work.ledger().raise(List.of(Samples.charge(connection.id(), MARCH, 300)));
        work.ledger().open(List.of(new YearAccount(connection.id(), Year.of(2026), Money.ZERO, DAY)));
        work.ledger()
                .save(new LedgerPosition(new LedgerDay(Optional.of(DAY), Optional.empty()), Optional.of(MARCH), 0, 0));
        work.payments().book(Samples.online("REF", connection, DAY, 0, new Allocation(MARCH, Money.of(300), true)));
        work.outbox().queue(new NewMail(MailKind.CREDENTIALS, "one@example.com", Map.of(), QUEUED_AT));
    }

    private static ServiceConnection subscribe(UnitOfWork work) {
        PlanId id = work.plans().insert(ServiceType.CABLE_TV, "Basic", "", Money.of(300), DAY);
        Plan plan = work.plans().find(id).orElseThrow();
        var connection = work.connections().insert(Samples.connection(CRF, plan, "STB-1", DAY));
        return work.connections().find(connection, ANYBODY).orElseThrow().connection();
    }

    private static void assertNothingIsThere(UnitOfWork work) {
        Year year = Year.of(2026);
        assertThat(work.customers().find(CRF)).isEmpty();
        assertThat(work.logins().find("sample.user")).isEmpty();
        assertThat(work.plans().all()).isEmpty();
        assertThat(work.connections().of(CRF)).isEmpty();
        assertThat(work.ledger().position()).isEqualTo(new LedgerPosition(LedgerDay.NONE, Optional.empty(), 0, 0));
        assertThat(work.statements().charges(CRF, year)).isEmpty();
        assertThat(work.statements().accounts(CRF, year)).isEmpty();
        assertThat(work.statements().payments(CRF, year)).isEmpty();
        assertThat(work.payments().findByReference(new PaymentReference("REF"))).isEmpty();
        assertThat(work.payments().findByIdempotencyKey(Samples.keyOf("REF"))).isEmpty();
        assertThat(work.invoices().total(InvoiceFilter.in(MARCH), ANYBODY).invoices())
                .isZero();
        assertThat(work.outbox().count()).isEqualTo(new OutboxCount(0, 0, 0, 0));
        assertThat(work.ledger().openMonth(MARCH, new ConnectionRange(0, 1_000_000), Samples.POLICY))
                .isZero();
    }
}
