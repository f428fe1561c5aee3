package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JList;
import javax.swing.JTextField;
import org.assertj.swing.core.GenericTypeMatcher;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuery;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl+K searches everything from every screen, and opens only what belongs to the text. */
class EverythingWindowIT extends WindowTest {
    @BeforeEach
    void signIn() {
        signInAsAdmin();
    }

    private JTextField field() {
        return (JTextField) window.textBox("everything").target();
    }

    private void controlK() {
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        window.robot().pressAndReleaseKeys(KeyEvent.VK_K);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
        settle();
    }

    private void key(int key) {
        window.robot().pressAndReleaseKeys(key);
        settle();
    }

    private void search(String text) {
        controlK();
        execute(() -> field().setText(text));
        await("what is found", () -> !found().isEmpty());
    }

    private void open(String text) {
        controlK();
        execute(() -> field().setText(text));
        key(KeyEvent.VK_ENTER);
    }

    /** The rows of the list as a screen reader reads them. */
    private List<String> found() {
        return window
                .robot()
                .finder()
                .findAll(new GenericTypeMatcher<JList<?>>(type()) {
                    @Override
                    protected boolean isMatching(JList<?> list) {
                        return "foundList".equals(list.getName()) && list.isShowing();
                    }
                })
                .stream()
                .flatMap(EverythingWindowIT::rows)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Class<JList<?>> type() {
        return (Class<JList<?>>) (Class<?>) JList.class;
    }

    private static java.util.stream.Stream<String> rows(JList<?> list) {
        return IntStream.range(0, list.getModel().getSize())
                .mapToObj(at -> list.getAccessibleContext()
                        .getAccessibleChild(at)
                        .getAccessibleContext()
                        .getAccessibleName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"105", "#105", "CRF 105", "crf105"})
    void customerIsFoundByEachFormOfItsCrf(String typed) {
        go("plans");
        open(typed);

        window.label("title").requireText("Sample Customer 5");
    }

    @Test
    void customersAreFoundByNameAndMobile() {
        search("sample customer 3");
        assertThat(found()).anyMatch(row -> row.startsWith("Sample Customer 3"));
        String mobile = office.admin().customers().find(office.crf(4)).contact().mobile();
        search(mobile.substring(mobile.length() - 4));
        assertThat(found()).anyMatch(row -> row.startsWith("Sample Customer 4"));
    }

    @Test
    void connectionIsFoundByItsDeviceAndSelected() {
        String device = office.admin()
                .connections()
                .find(office.connection(1))
                .connection()
                .deviceId();
        go("reports");
        open(device.toLowerCase(java.util.Locale.ROOT));

        window.label("title").requireText("Sample Customer 1");
        assertThat(window.table("connections").target().getSelectedRow()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void paymentIsFoundByItsReferenceHoweverTyped() {
        office.admin().payments().collectOnline(office.connection(1), Money.of("300"), "SAMPLE-UTR-77");
        open("sample-utr-77");

        window.toggleButton("invoices").requireSelected();
    }

    @Test
    void invoiceIsFoundByItsNumber() {
        String number = office.admin()
                .payments()
                .list(PaymentQuery.ALL, java.util.Optional.empty(), 1)
                .get(0)
                .payment()
                .receipt()
                .invoice()
                .toString();
        search(number);

        assertThat(found()).anyMatch(row -> row.startsWith(number + ", "));
    }

    @Test
    void resultsAreChosenByKeyboardAndLeftByEscape() {
        search("sample");
        assertThat(found()).hasSizeGreaterThan(2);
        picture("everything");
        key(KeyEvent.VK_DOWN);
        key(KeyEvent.VK_ENTER);
        assertThat(window.label("title").text()).isEqualTo("Sample Customer 1");
        assertThat(field().getText()).isEmpty();

        search("sample");
        key(KeyEvent.VK_ESCAPE);
        assertThat(found()).isEmpty();
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void enterDuringASearchOpensWhatWasTypedAndNotWhatWasFoundBefore() {
        search("sample customer 3");
        office.gate().shutAfter(0);
        execute(() -> field().setText("105"));
        assertThat(found()).isEmpty();
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        awaitBusy("the database is asked", office.gate()::isWaitedAt);
        window.label("title").requireText("Dashboard");

        office.gate().open();
        settle();
        window.label("title").requireText("Sample Customer 5");
    }

    @Test
    void whoTypesOnAfterEnterIsTakenNowhere() {
        controlK();
        office.gate().shutAfter(0);
        execute(() -> field().setText("105"));
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        awaitBusy("the database is asked", office.gate()::isWaitedAt);
        execute(() -> field().setText("nobody of that name"));

        office.gate().open();
        settle();
        window.label("title").requireText("Dashboard");
    }

    @Test
    void enterWithSeveralMatchesOpensNothingUntilTheyAreSeen() {
        open("sample");
        window.label("title").requireText("Dashboard");

        key(KeyEvent.VK_ENTER);
        window.label("title").requireText("Sample Customer 0");
    }

    @Test
    void nothingFoundSaysWhatCanBeTyped() {
        speak(Language.INDONESIAN);
        dress(Theme.DARK);
        resize(1024, 700);
        controlK();
        execute(() -> field().setText("zzz"));
        await(
                "the words",
                () -> !window.robot()
                        .finder()
                        .findAll(part -> "foundWords".equals(part.getName()) && part.isShowing())
                        .isEmpty());
        picture("everything-nothing");
        search("100");
        picture("everything-dark");
    }
}
