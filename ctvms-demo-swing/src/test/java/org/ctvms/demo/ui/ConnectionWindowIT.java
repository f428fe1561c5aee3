package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionWindowIT extends CustomersPages {
    @BeforeEach
    void begin() {
        goToTheCustomers();
    }

    @Test
    void aConnectionIsPutOnAnotherPlanOfItsService() {
        Plan sports = office.admin().plans().add(ServiceType.CABLE_TV, "Sports", Money.of("599"), "300 channels");
        openCustomer(0);
        window.button("changePlan").click();
        DialogFixture form = dialog();
        assertThat(form.comboBox("plan").contents()).containsExactly("Sports · ₹599.00");
        picture("connection-change-plan");
        form.button("changePlan").click();
        settle();

        assertThat(told()).contains("BOX-0");
        assertThat(connection(0).planId()).isEqualTo(sports.id());
        assertThat(cell("connections", 0, 1)).isEqualTo("Sports");
    }

    @Test
    void whereThereIsNoOtherPlanThatIsSaid() {
        openCustomer(0);
        press("changePlan");

        assertThat(told()).contains("no other plan");
    }

    @Test
    void reconnectingIsNotOfferedForAnActiveConnection() {
        openCustomer(0);

        window.button("reconnect").requireDisabled().requireToolTip("Only suspended connections are reconnected");
        picture("connection-reconnect-active");
    }

    @Test
    void reconnectingIsRefusedForAMonthThatIsChargedAlready() {
        liveOnTo(SmallOffice.TODAY.plusDays(26));
        assertThat(connection(0).status()).isEqualTo(ConnectionStatus.INACTIVE);
        openCustomer(0);
        reconnect();

        assertThat(told()).contains("is inactive, not suspended");
        picture("connection-reconnect-refused");
    }

    @Test
    void aSuspendedConnectionIsReconnectedAndChargedForTheMonth() {
        liveOnTo(SmallOffice.TODAY.plusMonths(3));
        ConnectionOverview before = office.admin().connections().find(office.connection(1));
        assertThat(before.connection().status()).isEqualTo(ConnectionStatus.SUSPENDED);
        openCustomer(1);
        reconnect();

        assertThat(told()).contains("reconnected");
        assertThat(office.admin().connections().find(office.connection(1)).due())
                .isEqualTo(before.due().plus(Money.of("399.50")));
    }

    @Test
    void aClosedConnectionKeepsItsDueAndCanBeChangedNoMore() {
        Money due = office.admin().connections().find(office.connection(1)).due();
        openCustomer(1);
        window.button("closeConnection").click();
        assertThat(question().textBox("words").text()).contains("BOX-1");
        picture("connection-close");
        question().button("closeConnection").click();
        settle();

        assertThat(told()).contains("BOX-1");
        assertThat(connection(1).isOpen()).isFalse();
        assertThat(office.admin().connections().find(office.connection(1)).due())
                .isEqualTo(due);
        window.button("closeConnection").requireDisabled();
        window.button("changePlan").requireDisabled();
        picture("connection-closed");
    }

    @Test
    void aNewConnectionIsAddedOnceItsDeviceIsFree() {
        openCustomer(3);
        window.button("addConnection").click();
        DialogFixture form = dialog();
        form.textBox("deviceId").setText("BOX-1");
        form.button("addIt").click();
        settle();
        assertThat(form.textBox("deviceId.problem").text()).startsWith("Another open connection has this device.");
        picture("connection-add-refused");
        form.textBox("deviceId").setText("BOX-33");
        form.button("addIt").click();
        settle();

        assertThat(told()).contains("BOX-33");
        assertThat(office.admin().connections().of(office.crf(3)))
                .extracting(line -> line.connection().deviceId())
                .containsExactly("BOX-3", "BOX-33");
        window.table("connections").requireRowCount(2);
    }

    @Test
    void aConnectionOfTheFutureIsRefusedBesideItsDay() {
        openCustomer(3);
        window.button("addConnection").click();
        DialogFixture form = dialog();
        form.textBox("deviceId").setText("BOX-33");
        form.textBox("registeredOn").setText("25/11/2026");
        form.button("addIt").click();
        settle();

        assertThat(form.textBox("registeredOn.problem").text()).isEqualTo("Enter today or an earlier day.");
        form.button("cancel").click();
    }

    private ServiceConnection connection(int number) {
        return office.admin().connections().find(office.connection(number)).connection();
    }

    private void reconnect() {
        window.button("reconnect").click();
        picture("connection-reconnect");
        question().button("reconnect").click();
        settle();
    }
}
