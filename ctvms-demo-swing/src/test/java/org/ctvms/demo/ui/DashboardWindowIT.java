package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.dashboard.ServiceDashboard;
import org.ctvms.core.dashboard.ServiceMonth;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.demo.ui.text.Formats;
import org.jfree.chart.ChartPanel;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DashboardWindowIT extends WindowTest {
    @ParameterizedTest
    @EnumSource
    void theFiguresAreTheEngines(ServiceType service) {
        signInAsAdmin();

        ServiceDashboard of = office.admin().dashboard().of(service);
        assertThat(figure(service, "ACTIVE")).isEqualTo(Long.toString(of.active()));
        assertThat(figure(service, "INACTIVE")).isEqualTo(Long.toString(of.inactive()));
        assertThat(figure(service, "SUSPENDED")).isEqualTo(Long.toString(of.suspended()));
        assertThat(figure(service, "renewals")).isEqualTo(Long.toString(of.renewalsToday()));
        assertThat(figure(service, "charged")).isEqualTo(money(of.thisMonth().charged()));
        assertThat(figure(service, "received")).isEqualTo(money(of.thisMonth().received()));
        assertThat(figure(service, "pending")).isEqualTo(money(of.thisMonth().pending()));
        assertThat(figure(service, "taken")).isEqualTo(money(of.thisMonth().taken()));
        assertThat(figure(service, "arrears")).isEqualTo(money(of.arrears()));
        assertThat(of.suspended()).isPositive();
        assertThat(of.arrears().isPositive()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "INACTIVE", "SUSPENDED"})
    void aFigureOpensAsManyConnectionsAsItCounts(ConnectionStatus status) {
        addConnectionsOfToday(2);
        signInAsAdmin();
        int counted = Integer.parseInt(figure(ServiceType.BROADBAND, status.name()));

        press("BROADBAND." + status);

        window.label("title").requireText("Connections");
        assertThat(counted).isPositive();
        window.table("connections").requireRowCount(counted);
    }

    private void addConnectionsOfToday(int number) {
        PlanId broadband = office.admin().plans().all().stream()
                .filter(plan -> plan.service() == ServiceType.BROADBAND)
                .findFirst()
                .orElseThrow()
                .id();
        for (int at = 0; at < number; at++) {
            office.admin().connections().add(office.crf(at), NewConnection.of(broadband, "new-" + at));
        }
    }

    @Test
    void eachFigureLeadsToItsScreen() {
        signInAsAdmin();

        leads("CABLE_TV.renewals", "Connections");
        leads("CABLE_TV.received", "Reports");
        leads("CABLE_TV.pending", "Reports");
        leads("CABLE_TV.taken", "Invoices");
        leads("CABLE_TV.arrears", "Reminders");
        leads("unreadComplaints", "Complaints");
        leads("openComplaints", "Complaints");
    }

    private void leads(String figure, String title) {
        assertThat(window.button(figure).target().getToolTipText()).isNotBlank();
        press(figure);
        window.label("title").requireText(title);
        go("dashboard");
    }

    @Test
    void whatWasChargedLeadsNowhere() {
        signInAsAdmin();

        window.button("CABLE_TV.charged").requireDisabled();
        assertThat(window.button("CABLE_TV.charged").target().getToolTipText())
                .isEqualTo("What was charged for November 2026");
    }

    @Test
    void aFigureIsOpenedByTheKeyboard() {
        signInAsAdmin();

        window.button("BROADBAND.SUSPENDED").focus().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();

        window.table("connections").requireRowCount((int)
                office.admin().dashboard().of(ServiceType.BROADBAND).suspended());
    }

    @Test
    void whatHasHappenedSinceIsReadWithF5() {
        signInAsAdmin();
        assertThat(window.label("unreadComplaints.figure").text()).isEqualTo("2");
        ComplaintNumber read = office.admin()
                .complaints()
                .list(ComplaintFilter.ALL, Optional.empty(), 10)
                .get(0)
                .number();
        office.admin().complaints().markRead(read);

        window.pressAndReleaseKeys(KeyEvent.VK_F5);
        settle();

        assertThat(window.label("unreadComplaints.figure").text()).isEqualTo("1");
        assertThat(window.label("openComplaints.figure").text()).isEqualTo("2");
    }

    @Test
    void theMonthsAreChartedOfBothServicesOrOfOne() {
        signInAsAdmin();
        ServiceMonth television =
                office.admin().dashboard().of(ServiceType.CABLE_TV).thisMonth();
        ServiceMonth broadband =
                office.admin().dashboard().of(ServiceType.BROADBAND).thisMonth();

        assertThat(bars("Charged")).isEqualTo(television.charged().plus(broadband.charged()));
        assertThat(bars("Received")).isEqualTo(television.received().plus(broadband.received()));

        window.toggleButton("chart.BROADBAND").click();

        assertThat(bars("Charged")).isEqualTo(broadband.charged());
        assertThat(bars("Received")).isEqualTo(broadband.received());
    }

    private Money bars(String row) {
        CategoryDataset data = window.robot()
                .finder()
                .findByName("months", ChartPanel.class)
                .getChart()
                .getCategoryPlot()
                .getDataset();
        return Money.of((BigDecimal) data.getValue(row, "Nov"));
    }

    @Test
    void theDashboardCanBeReadInEveryDress() {
        addConnectionsOfToday(1);
        signInAsAdmin();
        picture("dashboard");

        dress(Theme.DARK);
        picture("dashboard-dark");
        dress(Theme.LIGHT);

        speak(Language.INDONESIAN);
        picture("dashboard-indonesian");
        speak(Language.ENGLISH);

        resize(1600, 1000);
        picture("dashboard-large");
        window.label("day").requireText("Figures of 24 Nov 2026");
    }

    private String figure(ServiceType service, String name) {
        return window.label(service + "." + name + ".figure").text();
    }

    private String money(Money amount) {
        return new Formats(Language.ENGLISH, office.host().engine().settings().currency(), ZoneOffset.UTC)
                .money(amount);
    }
}
