package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.LocalDate;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection that was suspended for months and whose arrears are paid. */
class ReconnectWindowIT extends WindowTest {
    private static final int DEBTOR = 1;
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 10);

    @BeforeEach
    void letMonthsPassWithoutAPayment() {
        if (office != null) {
            for (LocalDate day = SmallOffice.TODAY; day.isBefore(FEBRUARY); day = day.plusDays(20)) {
                office.host().clock().setTo(day);
                office.host().engine().dailyRun().run();
            }
            office.host().clock().setTo(FEBRUARY);
            office.host().engine().dailyRun().run();
        }
    }

    @Test
    void quoteSaysWhyTheConnectionStaysInactiveAndReconnectsIt() {
        signInAsAdmin();
        choose();
        await("the quote", () -> window.button("confirm").target().isEnabled());
        assertThat(window.textBox("reconnection").text())
                .contains("it was suspended, and February 2027 was not charged");
        picture("collect-reconnect");

        press("reconnect");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        window.button("confirm").requireText("Collect ₹1,598.00");
        assertThat(isShowing("reconnection")).isFalse();
        picture("collect-reconnected");
        press("confirm");

        assertThat(overview().connection().status()).isEqualTo(ConnectionStatus.ACTIVE);
        assertThat(overview().due()).isEqualTo(Money.ZERO);
    }

    @Test
    void connectionThatIsPaidAndInactiveIsReconnectedWhereNothingIsDue() {
        payTheArrears();
        signInAsAdmin();
        choose();

        await("the offer", () -> isShowing("reconnect"));
        window.button("reconnect").requireText("Reconnect and charge February 2027");
        picture("collect-reconnect-paid");
        press("reconnect");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        window.button("confirm").requireText("Collect ₹399.50");
    }

    @Test
    void customersReadWhatToAskTheOfficeFor() {
        payTheArrears();
        signInAsCustomer(DEBTOR);

        await("the words", () -> isShowing("reconnection.BOX-1"));
        assertThat(window.textBox("reconnection.BOX-1").text())
                .contains("February 2027 was not charged", "February 2027 (₹399.50)")
                .endsWith("Please ask the office to reconnect it; then you can pay February 2027 here.");
        picture("customer-reconnect");
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        await("the words", () -> isShowing("reconnection.BOX-1"));
        picture("customer-reconnect-dark-indonesian");
    }

    @Test
    void offerIsCompleteInTheDarkAndInIndonesian() {
        signInAsAdmin();
        resize(1024, 700);
        dress(Theme.DARK);
        choose();
        picture("collect-reconnect-dark");
        dress(Theme.LIGHT);
        speak(Language.INDONESIAN);
        choose();
        picture("collect-reconnect-indonesian");
    }

    private void payTheArrears() {
        office.admin().payments().collectCash(office.connection(DEBTOR), Money.of("1198.50"));
        assertThat(overview().connection().status()).isNotEqualTo(ConnectionStatus.ACTIVE);
    }

    private ConnectionOverview overview() {
        return office.admin().connections().find(office.connection(DEBTOR));
    }

    private void choose() {
        go("collect");
        if (isShowing("another")) {
            press("another");
        }
        window.textBox("payer.search").setText(office.crf(DEBTOR).toString());
        window.textBox("payer.search").focus();
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();
        settle();
    }
}
