package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.swing.data.TableCell;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.plan.ServiceType;
import org.junit.jupiter.api.Test;

class ConnectionsWindowIT extends WindowTest {
    @Test
    void theFilterListsWhatTheEngineFinds() {
        signInAsAdmin();
        go("connections");
        lists(ConnectionFilter.ALL);
        picture("connections");

        window.comboBox("service").selectItem("Broadband");
        settle();
        lists(ConnectionFilter.ALL.of(ServiceType.BROADBAND));

        window.comboBox("status").selectItem("Suspended");
        settle();
        lists(ConnectionFilter.ALL.of(ServiceType.BROADBAND).only(ConnectionStatus.SUSPENDED));
    }

    private void lists(ConnectionFilter filter) {
        List<ListedConnection> found = office.admin().connections().list(filter, Optional.empty(), 1000);
        assertThat(found).isNotEmpty();
        assertThat(window.table("connections").contents()).hasNumberOfRows(found.size());
    }

    @Test
    void whereThereIsNoneTheListSaysWhatToDo() {
        signInAsAdmin();
        go("connections");

        window.comboBox("status").selectItem("Closed");
        settle();

        assertThat(window.textBox("empty").text()).contains("There is no such connection");
        picture("connections-empty");
    }

    @Test
    void theRenewalsOfTodayAreListed() {
        office.host().clock().setTo(LocalDate.of(2026, 12, 15));
        office.host().engine().dailyRun().run();
        signInAsAdmin();
        go("connections");

        window.checkBox("renewals").click();
        settle();

        lists(ConnectionFilter.ALL.renewingOn(LocalDate.of(2026, 12, 15)));
    }

    private String customerInRow(int row) {
        return window.table("connections").valueAt(TableCell.row(row).column(1));
    }

    @Test
    void aRowOpensItsCustomer() {
        signInAsAdmin();
        go("connections");

        String third = customerInRow(3);
        window.table("connections").cell(TableCell.row(3).column(1)).doubleClick();
        settle();
        window.label("title").requireText(third);

        go("connections");
        String second = customerInRow(2);
        window.table("connections").selectRows(2).pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();
        window.label("title").requireText(second);
    }

    @Test
    void aSelectedConnectionCanBePaid() {
        signInAsAdmin();
        go("connections");
        window.button("collect").requireDisabled();

        window.table("connections").selectRows(1);
        window.button("collect").click();
        settle();

        window.label("title").requireText("Collect payment");
    }
}
