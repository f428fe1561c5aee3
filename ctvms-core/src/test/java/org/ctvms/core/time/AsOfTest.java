package org.ctvms.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.dashboard.ServiceDashboard;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.reminder.ReminderResult;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.statement.MonthState;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("statuses and dues are of the last completed day, and everything says so")
class AsOfTest {
    private static final LocalDate NOVEMBER_30 = LocalDate.of(2026, 11, 30);
    private static final LocalDate DECEMBER_1 = LocalDate.of(2026, 12, 1);

    private final EngineFixture fixture = EngineFixture.on("2026-10-30", Settings.of("Sample Cable Network"));
    private final AdminSession admin = fixture.admin();
    private final Plan plan = fixture.plan(300);

    /** Pays until it expires on 30 November, so that the run of 1 December makes it inactive. */
    private final ServiceConnection payer = fixture.connect(plan);

    private final ServiceConnection debtor = fixture.connect(plan);

    AsOfTest() {
        fixture.pay(payer, 300);
        fixture.live(NOVEMBER_30);
        fixture.pay(payer, 300);
        fixture.clock()
                .set(DECEMBER_1.atTime(0, 30).atZone(ZoneId.of("Asia/Kolkata")).toInstant());
    }

    private ServiceDashboard cable() {
        return admin.dashboard().of(ServiceType.CABLE_TV);
    }

    private List<ListedConnection> listed(ConnectionFilter filter) {
        return admin.connections().list(filter, Optional.empty(), 100);
    }

    private Money dueOfAll() {
        return listed(ConnectionFilter.ALL).stream()
                .map(listed -> listed.overview().due())
                .reduce(Money.ZERO, Money::plus);
    }

    private List<Debtor> owing() {
        return admin.reminders().owing(ReminderFilter.ALL, Optional.empty(), 100);
    }

    private String report(YearMonth month) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportQuery query = new ReportQuery(ServiceType.CABLE_TV, month, PaidState.NOT_PAID);
        admin.reports().write(query, ReportFormat.PDF, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void assertAllAgreeOn(LocalDate day) {
        assertThat(admin.asOf().day()).isEqualTo(day);
        assertThat(admin.dashboard().asOf()).isEqualTo(admin.asOf());
        assertThat(cable().thisMonth().month()).isEqualTo(YearMonth.from(day));
        for (ConnectionStatus status : List.of(ConnectionStatus.ACTIVE, ConnectionStatus.INACTIVE)) {
            assertThat(listed(ConnectionFilter.ALL.only(status)))
                    .hasSize((int) (status == ConnectionStatus.ACTIVE ? cable().active() : cable().inactive()));
        }
        assertThat(listed(ConnectionFilter.ALL.renewingOn(day))).hasSize((int) cable().renewalsToday());
        assertThat(cable().due()).isEqualTo(dueOfAll());
        assertThat(owing().stream().map(Debtor::due).reduce(Money.ZERO, Money::plus))
                .isEqualTo(dueOfAll());
        assertReportsAgreeOn(day);
        assertCustomersSee(day);
    }

    private void assertReportsAgreeOn(LocalDate day) {
        ReportQuery query = new ReportQuery(ServiceType.CABLE_TV, YearMonth.from(day), PaidState.NOT_PAID);
        assertThat(admin.reports().totals(query).open())
                .isEqualTo(cable().thisMonth().pending());
        assertThat(admin.reports().preview(query, 10))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(statusOf(row.deviceId())));
        assertThat(report(YearMonth.from(day))).contains("asOf=" + day);
    }

    private ConnectionStatus statusOf(String deviceId) {
        return listed(ConnectionFilter.ALL).stream()
                .map(listed -> listed.overview().connection())
                .filter(connection -> connection.deviceId().equals(deviceId))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private void assertCustomersSee(LocalDate day) {
        CustomerSession customer = fixture.engine().actAsCustomer(debtor.crf());
        assertThat(customer.asOf()).isEqualTo(admin.asOf());
        assertThat(customer.dashboard().asOf()).isEqualTo(admin.asOf());
        assertThat(customer.dashboard().due()).isEqualTo(fixture.due(debtor));
    }

    @Test
    void everythingShowsTheDayBeforeUntilTheRunIsCompleted() {
        assertAllAgreeOn(NOVEMBER_30);
        assertThat(admin.asOf().current()).isFalse();
        assertThat(cable().arrears()).isEqualTo(Money.of(300));
        assertThat(dueOfAll()).isEqualTo(Money.of(600));

        fixture.engine().dailyRun().run();

        assertAllAgreeOn(DECEMBER_1);
        assertThat(admin.asOf().current()).isTrue();
        assertThat(cable().arrears()).isEqualTo(Money.of(600));
        assertThat(dueOfAll()).isEqualTo(Money.of(1200));
    }

    @Test
    void dashboardBeforeTheRunIsThatOfTheEveningBefore() {
        ServiceDashboard night = cable();
        fixture.skipTo("2026-11-30");
        assertThat(night).isEqualTo(cable());
        assertThat(admin.asOf()).isEqualTo(new AsOf(NOVEMBER_30, true));
    }

    @Test
    void paymentDetailsShowNoMonthThatIsNotOpenedYet() {
        assertThat(stateOfDecember()).isEqualTo(MonthState.NOT_DUE);
        fixture.engine().dailyRun().run();
        assertThat(stateOfDecember()).isEqualTo(MonthState.NOT_PAID);
    }

    private MonthState stateOfDecember() {
        return admin.paymentDetails(debtor.crf(), Year.of(2026))
                .get(0)
                .months()
                .get(11)
                .state();
    }

    @Test
    void liveResultsAreAsOfToday() {
        assertThat(admin.payments().openCharges(debtor.id())).hasSize(3);

        assertAllAgreeOn(NOVEMBER_30);
        assertThat(fixture.due(debtor)).isEqualTo(Money.of(900));
        assertThat(cable().ahead()).isEqualTo(Money.of(300));
        assertThat(fixture.engine().actAsCustomer(debtor.crf()).dashboard().due())
                .isEqualTo(Money.of(900));

        fixture.engine().dailyRun().run();
        assertThat(cable().ahead()).isEqualTo(Money.ZERO);
        assertAllAgreeOn(DECEMBER_1);
    }

    @Test
    void remindersSayTheDayOfTheDuesTheyChoseBy() {
        assertThat(admin.reminders().remindAll(ReminderFilter.ALL))
                .isEqualTo(new ReminderResult(DECEMBER_1, NOVEMBER_30, 1, 0, 0, ReminderResult.Outcome.COMPLETED));
        assertThat(owing()).hasSize(1);

        fixture.engine().dailyRun().run();

        assertThat(admin.reminders().remindAll(ReminderFilter.ALL))
                .isEqualTo(new ReminderResult(DECEMBER_1, DECEMBER_1, 1, 1, 0, ReminderResult.Outcome.COMPLETED));
        assertThat(owing()).hasSize(2);
    }

    @Test
    void cancelledRunLeavesTheDayAsItWas() {
        fixture.engine().dailyRun().run((done, total) -> {}, () -> true);
        assertAllAgreeOn(NOVEMBER_30);
    }

    @Test
    void clockThatWentBackShowsTheDayThatWasReached() {
        fixture.skipTo("2026-11-28");
        assertThat(admin.asOf()).isEqualTo(new AsOf(NOVEMBER_30, true));
        assertAllAgreeOn(NOVEMBER_30);
    }

    @Test
    void dashboardsAreShownWhileTheClockIsFarAhead() {
        fixture.skipTo("2036-01-05");
        assertThat(admin.dashboard().asOf()).isEqualTo(new AsOf(NOVEMBER_30, false));
        assertCustomersSee(NOVEMBER_30);
    }

    @Test
    void beforeTheFirstRunItIsTodayAndNotCurrent() {
        EngineFixture fresh = EngineFixture.on("2026-11-10");
        assertThat(fresh.admin().asOf()).isEqualTo(new AsOf(LocalDate.of(2026, 11, 10), false));
        fresh.engine().dailyRun().run();
        assertThat(fresh.admin().asOf()).isEqualTo(new AsOf(LocalDate.of(2026, 11, 10), true));
    }
}
