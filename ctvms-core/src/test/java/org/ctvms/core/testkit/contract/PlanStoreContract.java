package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.PriceBasis;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.plan.PlanStore} does, and which price a month is opened at. */
public abstract class PlanStoreContract extends StoreContract {
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2026, 3, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void aPlanIsFoundAsInserted() {
        PlanId id = insert(ServiceType.BROADBAND, "Fast", "99.50", FIRST_OF_MARCH);
        assertThat(find(id)).contains(new Plan(id, ServiceType.BROADBAND, "Fast", Money.of("99.5"), "Sample plan"));
    }

    @Test
    void theBasisThatIsKeptFirstStays() {
        PriceBasis rupiah = new PriceBasis(new CurrencyUnit("IDR", 0), ZoneId.of("Asia/Jakarta"));
        PriceBasis rupees = new PriceBasis(CurrencyUnit.of("INR"), ZoneId.of("Asia/Kolkata"));
        assertThat(basis()).isEmpty();
        assertThat(keep(rupiah)).isEqualTo(rupiah);
        assertThat(keep(rupees)).isEqualTo(rupiah);
        assertThat(basis()).contains(rupiah);
    }

    @Test
    void anUnknownPlanIsNotFound() {
        assertThat(find(new PlanId(4711))).isEmpty();
    }

    @Test
    void aNameIsUniquePerService() {
        insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH);
        insert(ServiceType.BROADBAND, "Basic", "500", FIRST_OF_MARCH);
        ConflictException refusal = catchThrowableOfType(
                ConflictException.class, () -> insert(ServiceType.CABLE_TV, "Basic", "400", FIRST_OF_MARCH));
        assertThat(refusal.field()).isEqualTo("name");
    }

    @Test
    void allPlansComeByServiceAndNameWithTheirLatestPrices() {
        PlanId gold = insert(ServiceType.CABLE_TV, "Gold", "500", FIRST_OF_MARCH);
        insert(ServiceType.BROADBAND, "Fast", "900", FIRST_OF_MARCH);
        insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH);
        insert(ServiceType.BROADBAND, "Basic", "600", FIRST_OF_MARCH);
        setPrice(gold, "550", FIRST_OF_MARCH.plusDays(3));
        assertThat(all())
                .extracting(plan -> plan.service() + " " + plan.name() + " " + plan.price())
                .containsExactly(
                        "CABLE_TV Basic 300", "CABLE_TV Gold 550", "BROADBAND Basic 600", "BROADBAND Fast 900");
    }

    @Test
    void thePriceShownIsTheOneThatWasSetLast() {
        PlanId id = insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH);

        setPrice(id, "320", FIRST_OF_MARCH.plusDays(10));
        assertThat(find(id).orElseThrow().price()).isEqualTo(Money.of(320));
    }

    @Test
    void aPriceSetWhenTheClockWentBackTakesThePlaceOfTheLatest() {
        PlanId id = insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH.minusMonths(6));
        setPrice(id, "320", FIRST_OF_MARCH.plusDays(10));
        setPrice(id, "310", FIRST_OF_MARCH.minusDays(5));

        assertThat(find(id).orElseThrow().price()).isEqualTo(Money.of(310));
        assertThat(chargedFor(MARCH, id)).isEqualTo(Money.of(300));
        assertThat(chargedFor(MARCH.plusMonths(1), id)).isEqualTo(Money.of(310));
    }

    @Test
    void aPriceReplacesOneSetOnTheSameDay() {
        PlanId id = insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH);
        setPrice(id, "320", FIRST_OF_MARCH);
        assertThat(find(id).orElseThrow().price()).isEqualTo(Money.of(320));
        assertThat(chargedFor(MARCH, id)).isEqualTo(Money.of(320));
    }

    @Test
    void aMonthIsOpenedAtTheLastPriceSetBeforeItsFirstDay() {
        PlanId id = insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH.minusMonths(6));
        setPrice(id, "310", FIRST_OF_MARCH.minusDays(20));
        setPrice(id, "320.25", FIRST_OF_MARCH.minusDays(1));
        setPrice(id, "999", FIRST_OF_MARCH.plusDays(1));
        assertThat(chargedFor(MARCH, id)).isEqualTo(Money.of("320.25"));
    }

    @Test
    void aPriceSetOnTheFirstItselfCountsFromTheNextMonth() {
        PlanId id = insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH.minusMonths(1));
        setPrice(id, "400", FIRST_OF_MARCH);
        assertThat(chargedFor(MARCH, id)).isEqualTo(Money.of(300));
        assertThat(chargedFor(MARCH.plusMonths(1), id)).isEqualTo(Money.of(400));
    }

    @Test
    void aMonthBeforeAllPricesIsOpenedAtTheEarliest() {
        PlanId id = insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH.plusDays(4));
        setPrice(id, "400", FIRST_OF_MARCH.plusDays(9));
        assertThat(chargedFor(MARCH, id)).isEqualTo(Money.of(300));
    }

    @Test
    void aMonthAlreadyChargedKeepsItsPrice() {
        PlanId id = insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH.minusMonths(6));
        ServiceConnection connection = subscriber(id, MARCH);
        open(MARCH, connection);
        setPrice(id, "400", FIRST_OF_MARCH.minusDays(3));
        open(MARCH, connection);
        assertThat(charge(connection).amount()).isEqualTo(Money.of(300));
    }

    @Test
    void aPriceDatedBeforeAFixedMonthCountsFromTheNext() {
        PlanId id = insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH.minusMonths(6));
        assertThat(fixPrices(MARCH, Optional.of(id))).isTrue();
        setPrice(id, "400", FIRST_OF_MARCH.minusDays(1));
        assertThat(find(id).orElseThrow().price()).isEqualTo(Money.of(400));
        assertThat(chargedFor(MARCH, id)).isEqualTo(Money.of(300));
        assertThat(chargedFor(MARCH.plusMonths(1), id)).isEqualTo(Money.of(400));
    }

    @Test
    void pricesAreFixedOnceForAllOrForOnePlan() {
        PlanId one = insert(ServiceType.CABLE_TV, "Basic", "300", FIRST_OF_MARCH.minusMonths(6));
        insert(ServiceType.CABLE_TV, "Gold", "500", FIRST_OF_MARCH.minusMonths(6));
        assertThat(fixPrices(MARCH, Optional.of(one))).isTrue();
        assertThat(fixPrices(MARCH, Optional.of(one))).isFalse();
        assertThat(fixPrices(MARCH, Optional.empty())).isTrue();
        assertThat(fixPrices(MARCH.minusMonths(1), Optional.empty())).isFalse();
    }

    private boolean fixPrices(YearMonth through, Optional<PlanId> plan) {
        return write(work -> work.ledger().fixPrices(through, plan));
    }

    /** What a new subscriber of the plan is charged for the month. */
    private Money chargedFor(YearMonth month, PlanId id) {
        ServiceConnection connection = subscriber(id, month);
        open(month, connection);
        return charge(connection).amount();
    }

    private ServiceConnection subscriber(PlanId id, YearMonth month) {
        int crf = month.getYear() * 100 + month.getMonthValue();
        return addConnection(addCustomer(crf), find(id).orElseThrow(), "STB-" + crf, month.atDay(1));
    }

    private void open(YearMonth month, ServiceConnection connection) {
        change(work -> work.ledger().openMonth(month, ConnectionRange.only(connection.id()), Samples.POLICY));
    }

    private Charge charge(ServiceConnection connection) {
        return write(work -> work.ledger().lockAccount(connection.id(), ANYBODY))
                .orElseThrow()
                .openCharges()
                .get(0);
    }

    private PlanId insert(ServiceType service, String name, String price, LocalDate since) {
        return write(work -> work.plans().insert(service, name, "Sample plan", Money.of(price), since));
    }

    private void setPrice(PlanId id, String price, LocalDate since) {
        change(work -> work.plans().setPrice(id, Money.of(price), since));
    }

    private Optional<PriceBasis> basis() {
        return read(work -> work.plans().basis());
    }

    private PriceBasis keep(PriceBasis basis) {
        return write(work -> work.plans().keep(basis));
    }

    private List<Plan> all() {
        return read(work -> work.plans().all());
    }

    private Optional<Plan> find(PlanId id) {
        return read(work -> work.plans().find(id));
    }
}
