package org.ctvms.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.account.AdminAccounts;
import org.ctvms.core.account.ForgottenPassword;
import org.ctvms.core.account.OwnPassword;
import org.ctvms.core.audit.AuditEntry;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.audit.AuditTrail;
import org.ctvms.core.change.Changes;
import org.ctvms.core.complaint.AdminComplaints;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.CustomerComplaints;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.document.InvoiceSeries;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.job.JobRuns;
import org.ctvms.core.mail.AdminMail;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.AdminPayments;
import org.ctvms.core.payment.CustomerPayments;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.registration.AdminConnections;
import org.ctvms.core.registration.AdminCustomers;
import org.ctvms.core.registration.OwnDetails;
import org.ctvms.core.reminder.AdminReminders;
import org.ctvms.core.report.AdminReports;
import org.ctvms.core.retention.Pruning;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("a call uses one instant from beginning to end")
class OneInstantTest {
    private static final Set<Class<?>> HANDLES = Set.of(
            AdminSession.class,
            Ctvms.class,
            AdminAccounts.class,
            OwnPassword.class,
            ForgottenPassword.class,
            AdminComplaints.class,
            CustomerComplaints.class,
            AdminCustomers.class,
            AdminConnections.class,
            OwnDetails.class,
            AdminPayments.class,
            CustomerPayments.class,
            AdminPlans.class,
            Invoices.class,
            InvoiceSeries.class,
            AdminMail.class,
            AdminReminders.class,
            AdminReports.class,
            Changes.class,
            JobRuns.class,
            AuditTrail.class,
            Pruning.class);

    /** They lead to a handle, or show how something stands now and change nothing. */
    private static final Set<String> TIMELESS = Set.of(
            "AdminSession.*",
            "Ctvms.builder",
            "Ctvms.settings",
            "Ctvms.actAsAdmin",
            "Ctvms.actAsCustomer",
            "Ctvms.forgottenPassword",
            "Ctvms.needsFirstAdmin",
            "Ctvms.dailyRun",
            "Ctvms.health",
            "Ctvms.mail",
            "Ctvms.pruning",
            "Changes.after",
            "Changes.last",
            "JobRuns.last",
            "Ctvms.startScheduler",
            "Ctvms.on",
            "*.find",
            "*.findByExternalId",
            "*.externalId",
            "*.of",
            "*.list",
            "*.all",
            "*.count",
            "*.total",
            "*.search",
            "*.show",
            "*.userName",
            "AdminAccounts.admins",
            "OwnPassword.delivery",
            "OwnPassword.ofTheHost",
            "ForgottenPassword.isDelayed",
            "Invoices.issuedIn",
            "Invoices.open",
            "InvoiceSeries.check",
            "AdminComplaints.assignees",
            "AdminMail.failed",
            "AdminMail.unaddressed",
            "AdminConnections.byDevice",
            "AdminCustomers.countWithEmail",
            "AdminReminders.owing",
            "AdminReports.totals",
            "AdminReports.preview");

    @TestFactory
    Stream<DynamicTest> everyCallLeavesTheLedgerOfOneInstant() {
        return OneCall.ALL.stream().map(call -> DynamicTest.dynamicTest(call.name(), () -> assertOneInstant(call)));
    }

    private static void assertOneInstant(OneCall call) {
        NewYearsEve still = after(call, fixture -> {});
        NewYearsEve turning = after(call, fixture -> fixture.clock().turnAfterEachRead());
        assertThat(turning.fixture.clock().reads()).isLessThanOrEqualTo(call.reads());
        assertThat(Left.by(turning.fixture)).isEqualTo(Left.by(still.fixture));
    }

    private static NewYearsEve after(OneCall call, Consumer<EngineFixture> clock) {
        NewYearsEve world = new NewYearsEve();
        call.before().accept(world);
        clock.accept(world.fixture);
        call.call().accept(world);
        return world;
    }

    @Test
    void everyOperationIsTried() {
        List<String> tried = OneCall.ALL.stream().map(OneCall::name).toList();
        assertThat(HANDLES.stream().flatMap(OneInstantTest::operations).toList())
                .allSatisfy(operation -> assertThat(tried).anyMatch(name -> name.startsWith(operation)));
    }

    private static Stream<String> operations(Class<?> handle) {
        return Arrays.stream(handle.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> Stream.of("*." + name, handle.getSimpleName() + ".*", nameOf(handle, name))
                        .noneMatch(TIMELESS::contains))
                .map(name -> nameOf(handle, name))
                .distinct();
    }

    private static String nameOf(Class<?> handle, String method) {
        return handle.getSimpleName() + "." + method;
    }

    @Test
    void paymentAcrossNewYearBringsForwardWhatWasOwed() {
        EngineFixture fixture = EngineFixture.on("2026-11-10");
        ServiceConnection connection = fixture.connect(fixture.plan(1000));
        fixture.pay(connection, 1000);
        fixture.runOn("2026-12-31");
        fixture.clock().turnAfterEachRead();
        fixture.pay(connection, 300);
        LedgerRows rows = fixture.rows();
        fixture.runOn("2027-01-01");
        assertThat(rows.payments())
                .last()
                .satisfies(payment -> assertThat(payment.receivedOn()).isEqualTo("2026-12-31"));
        assertThat(fixture.rows().accountsOf(connection))
                .last()
                .satisfies(account -> assertThat(account.broughtForward()).isEqualTo(Money.of(700)));
    }

    @Test
    void connectionClosedOnTheFirstIsChargedForItsMonth() {
        EngineFixture fixture = EngineFixture.on("2026-12-10");
        ServiceConnection connection = fixture.connect(fixture.plan(300));
        fixture.skipTo("2026-12-31").clock().turnAfterEachRead();
        ServiceConnection closed = fixture.admin().connections().close(connection.id());
        boolean inJanuary = closed.closedOn().orElseThrow().getYear() == 2027;
        assertThat(fixture.rows().monthsOf(connection).contains("2027-01")).isEqualTo(inJanuary);
    }

    /** All that a call leaves with a date. */
    private record Left(LedgerRows rows, List<AuditEntry> trail, List<Complaint> complaints) {
        static Left by(EngineFixture fixture) {
            AdminSession admin = fixture.admin();
            return new Left(
                    fixture.rows(),
                    admin.audit().list(AuditFilter.ALL, Optional.empty(), 1000).stream()
                            .map(AuditLine::entry)
                            .toList(),
                    admin.complaints().list(ComplaintFilter.ALL, Optional.empty(), 1000));
        }
    }
}
