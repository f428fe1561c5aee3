package org.ctvms.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.registration.AdminConnections;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

/** At which price a month is charged when it is charged later than on its first day, or only in part used. */
class MonthPriceTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-31");
    private final AdminConnections connections = fixture.admin().connections();
    private final Plan plan = fixture.plan(300);
    private final Plan dearer = fixture.plan(500);

    @Test
    void firstMonthIsChargedWholeWhateverItsDay() {
        ServiceConnection connection = fixture.connect(plan);
        assertThat(amounts(connection)).isEqualTo(rupees(300));
    }

    @Test
    void monthOfTheClosingStaysChargedWhole() {
        ServiceConnection connection = fixture.connect(plan);
        fixture.skipTo("2025-02-01");
        connections.close(connection.id());
        fixture.runOn("2025-03-01");
        assertThat(amounts(connection)).isEqualTo(rupees(300, 300));
    }

    @Test
    void reconnectionIsChargedAtThePriceOfItsDay() {
        ServiceConnection connection = fixture.connect(plan);
        fixture.runOn("2025-06-05");
        fixture.admin().plans().changePrice(plan.id(), Money.of(400));
        fixture.skipTo("2025-06-10");
        connections.reconnect(connection.id());
        assertThat(amounts(connection)).isEqualTo(rupees(300, 300, 300, 300, 400));
    }

    @Test
    void reconnectionIsChargedForThePlanOfItsDay() {
        ServiceConnection connection = fixture.connect(plan);
        fixture.runOn("2025-06-05");
        connections.changePlan(connection.id(), dearer.id());
        fixture.skipTo("2025-06-10");
        connections.reconnect(connection.id());
        assertThat(amounts(connection)).isEqualTo(rupees(300, 300, 300, 300, 500));
    }

    @Test
    void backDatedMonthsAreChargedAtThePriceOfTheDayTheyAreAdded() {
        fixture.skipTo("2025-03-10");
        fixture.admin().plans().changePrice(plan.id(), Money.of(400));
        fixture.skipTo("2025-05-10");
        ServiceConnection connection =
                fixture.connect(fixture.newConnection(plan).registeredOn(LocalDate.of(2025, 2, 5)));
        assertThat(amounts(connection)).isEqualTo(rupees(400, 400, 400, 400));
    }

    @Test
    void monthsBeforeThePlanAreChargedAtThatPriceToo() {
        fixture.skipTo("2025-03-10");
        fixture.admin().plans().changePrice(plan.id(), Money.of(400));
        ServiceConnection connection =
                fixture.connect(fixture.newConnection(plan).registeredOn(LocalDate.of(2024, 12, 5)));
        assertThat(amounts(connection)).isEqualTo(rupees(400, 400, 400, 400));
    }

    @Test
    void registrationAfterAPriceChangeIsChargedAtTheNewPrice() {
        fixture.skipTo("2025-03-10");
        fixture.admin().plans().changePrice(plan.id(), Money.of(400));
        ServiceConnection connection = fixture.connect(plan);
        fixture.runOn("2025-04-01");
        assertThat(amounts(connection)).isEqualTo(rupees(400, 400));
    }

    @Test
    void monthChargedLateIsChargedForThePlanBeforeTheChange() {
        ServiceConnection connection = fixture.connect(plan);
        fixture.pay(connection, 300);
        fixture.skipTo("2025-03-01");
        connections.changePlan(connection.id(), dearer.id());
        fixture.runOn("2025-04-01");
        assertThat(amounts(connection)).isEqualTo(rupees(300, 300, 300, 500));
    }

    private List<Money> amounts(ServiceConnection connection) {
        return fixture.rows().chargesOf(connection).stream().map(Charge::amount).toList();
    }

    private static List<Money> rupees(long... amounts) {
        return LongStream.of(amounts).mapToObj(Money::of).toList();
    }
}
