package org.ctvms.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

/** What is done on a day gives the same ledger whether that day's run comes before it or after it. */
class OrderAgainstTheRunTest {
    private static void assertOrderDoesNotMatter(String day, BiConsumer<EngineFixture, ServiceConnection> action) {
        EngineFixture after = EngineFixture.on("2024-10-31");
        ServiceConnection one = after.connect(after.plan(300));
        after.runOn("2024-11-20");
        after.runOn(day);
        action.accept(after, one);

        EngineFixture before = EngineFixture.on("2024-10-31");
        ServiceConnection same = before.connect(before.plan(300));
        before.runOn("2024-11-20");
        before.skipTo(day);
        action.accept(before, same);
        before.runOn(day);

        assertThat(before.rows()).isEqualTo(after.rows());
    }

    @Test
    void aPaymentOnTheFirst() {
        assertOrderDoesNotMatter("2024-12-01", (fixture, connection) -> fixture.pay(connection, 900));
    }

    @Test
    void aPaymentOnNewYearsDay() {
        assertOrderDoesNotMatter("2025-01-01", (fixture, connection) -> fixture.pay(connection, 700));
    }

    @Test
    void aPriceChange() {
        assertOrderDoesNotMatter(
                "2024-12-01",
                (fixture, connection) -> fixture.admin().plans().changePrice(connection.planId(), Money.of(400)));
    }

    @Test
    void aPlanChange() {
        assertOrderDoesNotMatter(
                "2024-12-01",
                (fixture, connection) -> fixture.admin()
                        .connections()
                        .changePlan(connection.id(), fixture.plan(500).id()));
    }

    @Test
    void aReconnection() {
        assertOrderDoesNotMatter(
                "2025-03-01",
                (fixture, connection) -> fixture.admin().connections().reconnect(connection.id()));
    }

    @Test
    void aClosing() {
        assertOrderDoesNotMatter(
                "2025-01-01",
                (fixture, connection) -> fixture.admin().connections().close(connection.id()));
    }

    @Test
    void aRegistration() {
        assertOrderDoesNotMatter("2025-01-01", (fixture, connection) -> fixture.connect(fixture.plan(500)));
    }
}
