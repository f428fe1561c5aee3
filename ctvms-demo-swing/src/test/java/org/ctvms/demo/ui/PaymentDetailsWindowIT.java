package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.time.Year;
import org.assertj.swing.data.TableCell;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.statement.MonthLine;
import org.ctvms.core.statement.MonthState;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.demo.ui.text.Texts;
import org.junit.jupiter.api.Test;

class PaymentDetailsWindowIT extends WindowTest {
    private static final Year THIS_YEAR = Year.from(SmallOffice.TODAY);

    private void ask(String crf) {
        window.textBox("crf").setText(crf);
        press("show");
    }

    private String told(String cell) {
        return execute(() -> window.panel(cell).target().getAccessibleContext().getAccessibleName());
    }

    @Test
    void theMonthsOfACustomerWhoOwesAreThoseOfTheEngine() {
        office.admin().payments().collectCash(office.connection(1), Money.of("500"));
        signInAsAdmin();
        go("details");
        ask("101");

        YearStatement year =
                office.admin().paymentDetails(office.crf(1), THIS_YEAR).get(0);
        assertThat(year.months())
                .extracting(MonthLine::state)
                .contains(MonthState.NOT_DUE, MonthState.PAID, MonthState.PARTLY_PAID, MonthState.NOT_PAID);
        for (MonthLine line : year.months()) {
            assertThat(told("BOX-1." + line.month())).contains(new Texts(Language.ENGLISH).of(line.state()));
        }
        window.label("customerName").requireText("Sample Customer 1");
        window.table("payments.BOX-1").requireRowCount(year.payments().size());
    }

    @Test
    void anUnknownCrfIsRefusedBesideTheField() {
        signInAsAdmin();
        go("details");
        picture("details-start");

        ask("999");
        assertThat(window.textBox("crf.problem").text()).contains("999");
        picture("details-refused");
        ask("many");
        assertThat(window.textBox("crf.problem").text()).isEqualTo("Enter a customer number like 100.");
        ask("");
        assertThat(window.textBox("crf.problem").text()).startsWith("Enter a customer number");
    }

    @Test
    void aPaymentIsOpenedAsItsInvoice() {
        signInAsAdmin();
        go("details");
        ask("102");

        window.table("payments.BOX-2").cell(TableCell.row(0).column(1)).doubleClick();
        settle();
        assertThat(window.toggleButton("invoices").target().isSelected()).isTrue();
    }

    @Test
    void theYearBeforeIsOneArrowAway() {
        signInAsAdmin();
        go("details");
        ask("102");
        press("previousYear");

        window.label("year").requireText("2025");
        assertThat(told("BOX-2.2025-11")).isEqualTo("November 2025: Not due");
        press("customer");
        assertThat(window.toggleButton("customers").target().isSelected()).isTrue();
    }

    @Test
    void theYearIsReadableInEveryLookAndSize() {
        office.admin().payments().collectCash(office.connection(1), Money.of("500"));
        signInAsAdmin();
        go("details");
        ask("101");
        picture("details");
        ask("102");
        picture("details-two-connections");
        resize(1600, 1000);
        picture("details-large");
        resize(1024, 700);
        dress(Theme.DARK);
        ask("101");
        picture("details-dark");
        dress(Theme.LIGHT);
        speak(Language.INDONESIAN);
        ask("101");
        picture("details-indonesian");
        assertThat(told("BOX-1.2026-11")).startsWith("November 2026: Belum dibayar");
    }
}
