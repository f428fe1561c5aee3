package org.ctvms.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdminPlansTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final AdminPlans plans = fixture.admin().plans();

    @Test
    void plansAreListedByServiceAndName() {
        plans.add(ServiceType.BROADBAND, "Alpha", Money.of(700), "fast");
        plans.add(ServiceType.CABLE_TV, "Zeta", Money.of(300), "");
        plans.add(ServiceType.CABLE_TV, "Beta", Money.of(250), "");

        assertThat(plans.all()).extracting(Plan::name).containsExactly("Beta", "Zeta", "Alpha");
    }

    @Test
    void aNameIsUniquePerService() {
        plans.add(ServiceType.CABLE_TV, "Alpha", Money.of(300), "");
        plans.add(ServiceType.BROADBAND, "Alpha", Money.of(300), "");

        assertThatThrownBy(() -> plans.add(ServiceType.CABLE_TV, "Alpha", Money.of(400), ""))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("name"));
        assertThat(plans.all()).hasSize(2);
    }

    @Test
    void anUnknownPlanHasNoPriceToChange() {
        assertThatThrownBy(() -> plans.changePrice(new PlanId(4711), Money.of(300)))
                .isInstanceOf(NotFoundException.class);
    }

    @Nested
    class Prices {
        private final Plan plan = fixture.plan(300);
        private final ServiceConnection connection = fixture.connect(plan);

        @Test
        void monthsAlreadyChargedKeepTheirPrice() {
            fixture.runOn("2025-02-01");
            fixture.skipTo("2025-02-10");
            plans.changePrice(plan.id(), Money.of(400));
            fixture.runOn("2025-03-01");

            assertThat(amounts()).containsExactly(Money.of(300), Money.of(300), Money.of(400));
        }

        @Test
        void monthsThatBeganBeforeTheChangeKeepTheirPriceEvenIfNobodyRanTheirOpening() {
            fixture.pay(connection, 300);
            fixture.skipTo("2025-03-10");
            plans.changePrice(plan.id(), Money.of(400));
            fixture.runOn("2025-04-02");

            assertThat(amounts()).containsExactly(Money.of(300), Money.of(300), Money.of(300), Money.of(400));
        }

        @Test
        void aChangeOnTheFirstCountsFromTheNextMonthBeforeTheDaysRunAsAfterIt() {
            fixture.skipTo("2025-02-01");
            plans.changePrice(plan.id(), Money.of(400));
            fixture.runOn("2025-03-01");

            EngineFixture after = EngineFixture.on("2025-01-10");
            Plan same = after.plan(300);
            after.connect(same);
            after.runOn("2025-02-01");
            after.admin().plans().changePrice(same.id(), Money.of(400));
            after.runOn("2025-03-01");

            assertThat(amounts()).containsExactly(Money.of(300), Money.of(300), Money.of(400));
            assertThat(fixture.rows()).isEqualTo(after.rows());
        }

        @Test
        void theLastChangeOfADayHolds() {
            plans.changePrice(plan.id(), Money.of(400));
            plans.changePrice(plan.id(), Money.of("350.50"));
            fixture.runOn("2025-02-01");

            assertThat(amounts()).containsExactly(Money.of(300), Money.of("350.50"));
            assertThat(plans.all()).extracting(Plan::price).containsExactly(Money.of("350.50"));
        }

        @Test
        void aChangeMadeWhenTheClockWentBackIsNotLost() {
            fixture.skipTo("2025-02-20");
            plans.changePrice(plan.id(), Money.of(400));
            fixture.skipTo("2025-01-15");
            plans.changePrice(plan.id(), Money.of(450));

            assertThat(plans.all()).extracting(Plan::price).containsExactly(Money.of(450));
            fixture.runOn("2025-03-01");
            assertThat(amounts()).containsExactly(Money.of(300), Money.of(300), Money.of(450));
        }

        private List<Money> amounts() {
            return fixture.rows().chargesOf(connection).stream()
                    .map(Charge::amount)
                    .toList();
        }
    }
}
