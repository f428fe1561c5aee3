package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.junit.jupiter.api.Test;

class PlansWindowIT extends WindowTest {
    @Test
    void aPlanIsAdded() {
        signInAsAdmin();
        go("plans");
        pressControlN();

        DialogFixture dialog = dialog();
        dialog.comboBox("service").selectItem("Broadband");
        dialog.textBox("name").setText("Office 200");
        dialog.textBox("price").setText("1,299.50");
        dialog.textBox("description").setText("200 Mbit/s");
        picture("plan-add");
        dialog.button("create").click();
        settle();

        Plan added = plan("Office 200");
        assertThat(added.service()).isEqualTo(ServiceType.BROADBAND);
        assertThat(added.price()).isEqualTo(Money.of("1299.50"));
        assertThat(notice()).contains("Office 200").contains("1,299.50");
        window.table("plans").requireRowCount(3);
        picture("plans");
    }

    @Test
    void aDisabledButtonSaysWhyUntilItCanBePressed() {
        signInAsAdmin();
        go("plans");
        window.button("changePrice").requireDisabled().requireToolTip("Select a row first");

        window.table("plans").selectRows(0);
        settle();

        window.button("changePrice").requireEnabled();
        assertThat(window.button("changePrice").target().getToolTipText()).isEqualTo("Alt+H");
    }

    @Test
    void aNameIsUsedOncePerService() {
        signInAsAdmin();
        go("plans");
        window.button("add").click();

        DialogFixture dialog = dialog();
        dialog.textBox("name").setText("Family");
        dialog.textBox("price").setText("100");
        dialog.button("create").click();
        settle();

        assertThat(dialog.textBox("name.problem").text()).isNotBlank();
        picture("plan-refused");
        dialog.button("cancel").click();
        assertThat(office.admin().plans().all()).hasSize(2);
    }

    @Test
    void aPriceIsChangedForTheMonthsToCome() {
        signInAsAdmin();
        go("plans");
        DialogFixture dialog = changePriceOfTheFirst();
        assertThat(dialog.textBox("explained").text()).contains("already charged");

        dialog.textBox("price").setText("450");
        dialog.button("setPrice").click();
        settle();

        assertThat(office.admin().plans().all().get(0).price()).isEqualTo(Money.of("450"));
        assertThat(notice()).contains("450");
    }

    @Test
    void aPriceThatCanNotBePaidIsRefused() {
        signInAsAdmin();
        go("plans");
        Money before = office.admin().plans().all().get(0).price();
        DialogFixture dialog = changePriceOfTheFirst();

        dialog.textBox("price").setText("399.505");
        dialog.button("setPrice").click();
        settle();

        assertThat(dialog.textBox("price.problem").text()).startsWith("If this is the amount you mean");
        picture("plan-price-refused");
        dialog.button("cancel").click();
        assertThat(office.admin().plans().all().get(0).price()).isEqualTo(before);
    }

    private void pressControlN() {
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        window.robot().pressAndReleaseKeys(KeyEvent.VK_N);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
    }

    private DialogFixture changePriceOfTheFirst() {
        window.table("plans").selectRows(0);
        window.button("changePrice").click();
        return dialog();
    }

    private Plan plan(String name) {
        return office.admin().plans().all().stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
