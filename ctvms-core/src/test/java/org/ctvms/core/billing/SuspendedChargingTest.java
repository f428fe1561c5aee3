package org.ctvms.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctvms.core.Settings;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuspendedChargingTest {
    @Test
    @DisplayName("a suspended connection is charged nothing: suspended customers went on accruing")
    void aSuspendedConnectionIsChargedNothing() {
        EngineFixture fixture = EngineFixture.on("2025-01-10");
        ServiceConnection connection = fixture.connect(fixture.plan(300));

        fixture.runOn("2025-12-31");

        assertThat(fixture.rows().monthsOf(connection)).containsExactly("2025-01", "2025-02", "2025-03");
    }

    @Test
    void aMonthIsChargedIfItsFirstDayIsTheLastOfGrace() {
        EngineFixture fixture = EngineFixture.on("2025-01-31");
        ServiceConnection connection = fixture.connect(fixture.plan(300));

        fixture.runOn("2025-12-31");

        assertThat(fixture.rows().monthsOf(connection)).containsExactly("2025-01", "2025-02", "2025-03", "2025-04");
    }

    @Test
    void aMonthMissedWhileSuspendedIsNotChargedWhenTheArrearsArePaid() {
        EngineFixture fixture = EngineFixture.on("2025-01-10");
        ServiceConnection connection = fixture.connect(fixture.plan(300));
        fixture.runOn("2025-04-20");

        fixture.pay(connection, 900);
        fixture.runOn("2025-05-01");

        assertThat(fixture.rows().monthsOf(connection)).containsExactly("2025-01", "2025-02", "2025-03", "2025-05");
    }

    @Test
    void aSettingChargesSuspendedConnectionsToo() {
        Settings settings = Settings.builder()
                .operatorName("Sample")
                .chargeWhileSuspended(true)
                .build();
        EngineFixture fixture = EngineFixture.on("2025-01-10", settings);
        ServiceConnection connection = fixture.connect(fixture.plan(300));

        fixture.runOn("2025-12-31");

        assertThat(fixture.rows().monthsOf(connection)).hasSize(12);
    }

    @Test
    void aSettingMovesTheDayOfSuspension() {
        EngineFixture fixture = EngineFixture.on(
                "2025-01-10",
                Settings.builder()
                        .operatorName("Sample")
                        .graceDays(5)
                        .clockLeapDays(36_500)
                        .build());
        ServiceConnection connection = fixture.connect(fixture.plan(300));

        fixture.runOn("2025-01-15");
        assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.INACTIVE);
        fixture.runOn("2025-01-16");
        assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.SUSPENDED);
        fixture.runOn("2025-03-01");
        assertThat(fixture.rows().monthsOf(connection)).containsExactly("2025-01");
    }

    @Test
    void aSettingMovesTheExpiryByFixedDays() {
        Settings settings =
                Settings.builder().operatorName("Sample").fixedTermDays(30).build();
        EngineFixture fixture = EngineFixture.on("2025-01-31", settings);
        ServiceConnection connection = fixture.connect(fixture.plan(300));

        assertThat(fixture.pay(connection, 300).expiresOn()).isEqualTo("2025-03-02");
    }
}
