package org.ctvms.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.billing.DailyRunResult.Outcome;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.ClockAheadException;
import org.ctvms.core.refusal.HostPartException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("a clock that is far ahead of the ledger is not believed until somebody confirms it")
class ClockAheadTest {
    private static final LocalDate IN_2036 = LocalDate.of(2036, 1, 5);

    private final EngineFixture fixture = EngineFixture.on("2026-03-10", Settings.of("Sample Cable Network"));
    private final Ctvms engine = fixture.engine();
    private final AdminSession admin = fixture.admin();
    private final Plan plan = fixture.plan(300);
    private final ServiceConnection connection = fixture.connect(plan);

    private record Call(String name, Consumer<ClockAheadTest> made) {}

    private static final List<Call> CALLS = List.of(
            new Call("daily run", test -> test.engine.dailyRun().run()),
            new Call("payment", test -> test.fixture.pay(test.connection, 300)),
            new Call("quote", test -> test.admin.payments().quote(test.connection.id(), Money.of(300))),
            new Call("open charges", test -> test.admin.payments().openCharges(test.connection.id())),
            new Call("new customer", test -> test.fixture.connect(test.plan)),
            new Call(
                    "new connection",
                    test -> test.admin.connections().add(test.connection.crf(), test.fixture.newConnection(test.plan))),
            new Call(
                    "change of plan",
                    test -> test.admin.connections().changePlan(test.connection.id(), test.plan.id())),
            new Call("closing", test -> test.admin.connections().close(test.connection.id())),
            new Call("reconnection", test -> test.admin.connections().reconnect(test.connection.id())),
            new Call("removal", test -> test.admin.customers().remove(test.connection.crf())),
            new Call("new plan", test -> test.admin.plans().add(ServiceType.BROADBAND, "Other", Money.of(1), "")),
            new Call("change of price", test -> test.admin.plans().changePrice(test.plan.id(), Money.of(1))),
            new Call("reminder", test -> test.admin.reminders().remind(test.connection.crf())),
            new Call("reminders", test -> test.admin.reminders().remindAll(ReminderFilter.ALL)));

    @TestFactory
    Stream<DynamicTest> everyBookingIsRefusedAndChangesNothing() {
        engine.dailyRun().run();
        LedgerRows before = fixture.rows();
        fixture.clock().set(IN_2036);
        return CALLS.stream()
                .map(call -> DynamicTest.dynamicTest(call.name(), () -> {
                    assertThatExceptionOfType(ClockAheadException.class)
                            .isThrownBy(() -> call.made().accept(this))
                            .satisfies(refusal -> {
                                assertThat(refusal.day()).isEqualTo(IN_2036);
                                assertThat(refusal.lastCompleted()).isEqualTo("2026-03-10");
                            });
                    assertThat(fixture.rows()).isEqualTo(before);
                }));
    }

    @Test
    void wrongYearLeavesTheRightDayAsItWas() {
        engine.dailyRun().run();
        fixture.clock().set(IN_2036);
        assertThatThrownBy(() -> engine.dailyRun().run()).isInstanceOf(ClockAheadException.class);
        assertThat(fixture.runOn("2026-03-11").outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(fixture.rows().monthsOf(connection)).containsExactly("2026-03");
        assertThat(fixture.pay(connection, 300).receivedOn()).isEqualTo("2026-03-11");
    }

    @Test
    void daysUpToTheSettingNeedNoConfirmation() {
        engine.dailyRun().run();
        assertThat(fixture.runOn("2026-04-19").outcome()).isEqualTo(Outcome.COMPLETED);
        fixture.skipTo("2026-05-30");
        assertThatThrownBy(() -> engine.dailyRun().run())
                .isInstanceOf(ClockAheadException.class)
                .hasMessageContaining("41 days after 2026-04-19")
                .hasMessageContaining("at most 40");
    }

    @Test
    void firstRunOfALedgerNeedsNoConfirmation() {
        fixture.skipTo("2026-12-10");
        assertThat(engine.dailyRun().run().outcome()).isEqualTo(Outcome.COMPLETED);
    }

    @Test
    void pauseOfMonthsIsCaughtUpAfterOneConfirmation() {
        engine.dailyRun().run();
        fixture.skipTo("2026-08-01");
        assertThat(engine.dailyRun().clockCheck().needsConfirmation()).isTrue();
        admin.dailyRun().confirm(LocalDate.of(2026, 8, 1));
        assertThat(engine.dailyRun().clockCheck().needsConfirmation()).isFalse();
        fixture.pay(connection, 300);
        assertThat(fixture.runOn("2026-08-02").outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(confirmations()).singleElement().satisfies(line -> {
            assertThat(line.entry().by()).isEqualTo("sample clerk");
            assertThat(line.entry().details()).isEqualTo("2026-08-01 after 2026-03-10");
        });
    }

    @Test
    void confirmationIsForOnePauseOnly() {
        engine.dailyRun().run();
        fixture.clock().set(IN_2036);
        engine.dailyRun().confirm(IN_2036);
        fixture.runOn("2026-03-11");
        fixture.clock().set(IN_2036);
        assertThatThrownBy(() -> engine.dailyRun().run()).isInstanceOf(ClockAheadException.class);
    }

    @Test
    void onlyTheDayThatTheClockShowsCanBeConfirmed() {
        engine.dailyRun().run();
        fixture.skipTo("2026-08-01");
        assertThatThrownBy(() -> engine.dailyRun().confirm(IN_2036))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("the clock shows 2026-08-01");
        assertThat(confirmations()).isEmpty();
    }

    @Test
    void confirmingWhatNeedsNoneDoesNothing() {
        engine.dailyRun().run();
        engine.dailyRun().confirm(LocalDate.of(2026, 3, 10));
        assertThat(confirmations()).isEmpty();
    }

    @Test
    void yearBeyondTheStorageIsAlwaysRefused() {
        LedgerRows before = fixture.rows();
        for (Instant never : List.of(Instant.parse("+12000-01-01T00:00:00Z"), Instant.MAX, Instant.MIN)) {
            fixture.clock().set(never);
            assertThatThrownBy(() -> engine.dailyRun().run())
                    .isInstanceOf(HostPartException.class)
                    .hasMessageContaining("clock says ");
            assertThatThrownBy(() -> fixture.pay(connection, 300)).isInstanceOf(HostPartException.class);
        }
        assertThat(fixture.rows()).isEqualTo(before);
    }

    private List<AuditLine> confirmations() {
        return admin.audit().list(AuditFilter.ALL.action(AuditAction.CLOCK_CONFIRMED), Optional.empty(), 10);
    }
}
