package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.assertj.swing.fixture.JTextComponentFixture;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class AmountsWindowIT extends WindowTest {
    private static final int DEBTOR = 103;

    private void choose() {
        go("collect");
        window.textBox("payer.search").setText(Integer.toString(DEBTOR));
        await("the customer is found", () -> window.table("payer").target().getRowCount() == 1);
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("the payment is prepared", () -> isShowing("amount"));
    }

    private JTextComponentFixture type(String amount) {
        JTextComponentFixture field = window.textBox("amount");
        field.focus().selectAll();
        field.enterText(amount);
        return field;
    }

    private Money due() {
        return office.admin().connections().of(office.crf(3)).stream()
                .map(line -> line.due())
                .reduce(Money.ZERO, Money::plus);
    }

    @Test
    void anAmbiguousAmountIsAskedAndNothingIsBookedUntilChosen() {
        Money before = due();
        signInAsAdmin();
        resize(1024, 700);
        choose();
        type("1.000");
        await("the question", () -> isShowing("amount.question.1"));

        window.button("amount.question.0").requireText("Up: ₹1.00");
        window.button("amount.question.1").requireText("Down: ₹1,000.00");
        assertThat(window.textBox("amount.problem").text()).startsWith("This can be read in two ways.");
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();
        window.button("confirm").requireDisabled();
        assertThat(due()).isEqualTo(before);
        picture("amount-asked");

        window.robot().pressAndReleaseKeys(KeyEvent.VK_DOWN);
        window.textBox("amount").requireText("1000.00");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        assertThat(isShowing("amount.question")).isFalse();
        assertThat(isShowing("amount.problem")).isFalse();
        window.button("confirm").requireText("Collect ₹1,000.00");
        picture("amount-chosen");
    }

    @Test
    void aPastedAmountIsQuotedAtOnce() {
        signInAsAdmin();
        choose();
        type("₹1,198.50/-");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        window.button("confirm").requireText("Collect ₹1,198.50");

        type("१,१९८.५०");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        window.button("confirm").requireText("Collect ₹1,198.50");
    }

    @Test
    void anAmountOfTheOtherLanguageIsAskedInIndonesianToo() {
        signInAsAdmin();
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        choose();
        type("1,000");
        await("the question", () -> isShowing("amount.question.1"));

        window.button("amount.question.0").requireText("Atas: ₹1,00");
        picture("amount-asked-indonesian");
        window.button("amount.question.1").click();
        window.textBox("amount").requireText("1000,00");
    }
}
