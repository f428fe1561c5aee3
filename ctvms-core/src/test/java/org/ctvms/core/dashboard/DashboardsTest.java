package org.ctvms.core.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

class DashboardsTest {
    private final EngineFixture fixture = EngineFixture.on("2026-01-10");
    private final Plan cable = fixture.plan(300);
    private final ServiceConnection payer = fixture.connect(cable);
    private final ServiceConnection debtor = fixture.connect(cable);

    @Test
    void theMoneyOfThisMonthIsToldApartFromTheArrearsOfOlderOnes() {
        fixture.pay(payer, 300);
        fixture.runOn("2026-02-05");
        fixture.pay(payer, 300);
        fixture.pay(debtor, 250);

        ServiceDashboard shown = fixture.admin().dashboard().of(ServiceType.CABLE_TV);
        assertThat(shown.thisMonth())
                .isEqualTo(new ServiceMonth(
                        ServiceType.CABLE_TV, YearMonth.of(2026, 2), Money.of(600), Money.of(300), Money.of(550)));
        assertThat(shown.thisMonth().pending()).isEqualTo(Money.of(300));
        assertThat(shown.arrears()).isEqualTo(Money.of(50));
        assertThat(shown.months()).hasSize(12);
        assertThat(shown.months().get(10).taken()).isEqualTo(Money.of(300));
        assertThat(shown.months().get(10).received()).isEqualTo(Money.of(550));
    }

    @Test
    void connectionsAreCountedByServiceAndStatus() {
        fixture.connect(fixture.plan(ServiceType.BROADBAND, 500));
        fixture.pay(payer, 300);
        ServiceDashboard shown = fixture.admin().dashboard().of(ServiceType.CABLE_TV);
        assertThat(shown)
                .extracting(ServiceDashboard::active, ServiceDashboard::inactive, ServiceDashboard::suspended)
                .containsExactly(1L, 1L, 0L);
        assertThat(fixture.admin().dashboard().of(ServiceType.BROADBAND).inactive())
                .isEqualTo(1);

        fixture.admin().connections().close(debtor.id());
        assertThat(fixture.admin().dashboard().of(ServiceType.CABLE_TV).inactive())
                .isZero();
    }

    @Test
    void renewalsOfTodayAreThoseThatExpireTodayAndWereRegisteredEarlier() {
        fixture.pay(payer, 300);
        assertThat(fixture.admin().dashboard().of(ServiceType.CABLE_TV).renewalsToday())
                .as("registered today")
                .isZero();
        fixture.runOn("2026-02-10");
        assertThat(fixture.admin().dashboard().of(ServiceType.CABLE_TV).renewalsToday())
                .isEqualTo(1);
        LocalDate today = fixture.admin().dashboard().day();
        assertThat(today).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(fixture.admin()
                        .connections()
                        .list(ConnectionFilter.ALL.of(ServiceType.CABLE_TV).renewingOn(today), Optional.empty(), 10))
                .extracting(listed -> listed.overview().connection().id())
                .containsExactly(payer.id());
    }

    @Test
    void customersSeeTheirConnectionsDuesPaymentsAndOpenComplaints() {
        CustomerSession customer = fixture.engine().actAsCustomer(payer.crf());
        fixture.pay(payer, 300);
        fixture.runOn("2026-02-05");
        Complaint open = customer.complaints().raise(ComplaintType.OTHER, "Sample");
        Complaint done = customer.complaints().raise(ComplaintType.OTHER, "Sample");
        fixture.admin().complaints().resolve(done.number(), "Mended");

        CustomerDashboard shown = customer.dashboard();
        assertThat(shown.due()).isEqualTo(Money.of(300));
        assertThat(shown.connections()).singleElement().satisfies(overview -> {
            assertThat(overview.connection().status()).isEqualTo(ConnectionStatus.ACTIVE);
            assertThat(overview.connection().expiresOn()).isEqualTo(LocalDate.of(2026, 2, 10));
            assertThat(overview.planName()).isEqualTo(cable.name());
        });
        assertThat(shown.lastPayments())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.amount()).isEqualTo(Money.of(300)));
        assertThat(shown.openComplaints()).containsExactly(open);
    }
}
