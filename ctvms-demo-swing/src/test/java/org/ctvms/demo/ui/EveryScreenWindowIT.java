package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goes to every screen, tab and dialog, and looks whether people can work there by keyboard and by ear. */
class EveryScreenWindowIT extends CustomersPages {
    private static final List<String> OFFICE = List.of(
            "dashboard",
            "customers",
            "connections",
            "collect",
            "invoices",
            "details",
            "reminders",
            "complaints",
            "reports",
            "plans",
            "jobs",
            "outbox",
            "audit",
            "admins",
            "settings");
    private static final List<String> OWN = List.of("home", "details", "invoices", "complaints", "own");
    /** Buttons that open a dialog and do nothing before it is answered. */
    private static final Set<String> OPENERS = Set.of(
            "add",
            "changePrice",
            "rename",
            "renameCustomer",
            "disable",
            "resolve",
            "new",
            "edit",
            "remove",
            "changeUserName",
            "issueCredentials",
            "addConnection",
            "changePlan",
            "closeConnection",
            "remindAll",
            "forgotten",
            "changePassword",
            "pay.BOX-1");

    private final Set<String> problems = new TreeSet<>();
    private final List<String> seen = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void officeCanBeUsedByKeyboard(Language language) {
        speak(language);
        lookAround("sign-in");
        signInAsAdmin();
        for (String screen : OFFICE) {
            go(screen);
            lookAround(screen);
        }
        customersOwnPage();
        payment();
        wizard();
        assertThat(seen).as("dialogs seen").hasSizeGreaterThan(12);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ownWindowCanBeUsedByKeyboard(Language language) {
        speak(language);
        signInAsCustomer(1);
        for (String screen : OWN) {
            go(screen);
            lookAround(screen);
        }
        assertThat(seen).as("dialogs seen").hasSizeGreaterThan(2);
        assertThat(problems).isEmpty();
    }

    private void customersOwnPage() {
        go("customers");
        openCustomer(1);
        lookAround("customer");
    }

    private void payment() {
        go("collect");
        window.textBox("payer.search").setText(office.crf(1).toString());
        enter("payer.search");
        lookAround("payment");
        press("confirm");
        lookAround("receipt");
    }

    private void wizard() {
        go("customers");
        open("add").ifPresent(opened -> {
            DialogFixture wizard = dialog();
            wizard.textBox("name").setText("Sample Newcomer");
            wizard.textBox("mobile").setText("+91 90000 30009");
            wizard.textBox("house").setText("House 9");
            wizard.button("next").click();
            settle();
            look("wizard 2", opened);
            wizard.textBox("deviceId").setText("BOX-NEW");
            wizard.button("next").click();
            settle();
            look("wizard 3", opened);
            close(opened);
        });
    }

    private void lookAround(String place) {
        List<JTabbedPane> tabs = execute(() -> parts().of(JTabbedPane.class));
        lookAtPage(place);
        for (JTabbedPane pane : tabs) {
            for (int at = 1; at < pane.getTabCount(); at++) {
                int shown = at;
                execute(() -> pane.setSelectedIndex(shown));
                settle();
                lookAtPage(place + " " + execute(() -> pane.getTitleAt(shown)));
            }
        }
    }

    private void lookAtPage(String place) {
        execute(() -> parts().of(JTable.class).stream()
                .filter(table -> table.getRowCount() > 0 && table.getSelectedRow() < 0)
                .forEach(table -> table.setRowSelectionInterval(0, 0)));
        settle();
        look(place, window.target());
        for (String opener : execute(this::openers)) {
            open(opener).ifPresent(dialog -> {
                look(place + " " + opener, dialog);
                close(dialog);
            });
        }
    }

    private List<String> openers() {
        return parts().of(AbstractButton.class).stream()
                .filter(button -> !(button instanceof JToggleButton) && button.isEnabled())
                .map(AbstractButton::getName)
                .filter(name -> name != null && OPENERS.contains(name))
                .toList();
    }

    private Optional<Window> open(String opener) {
        // why: a click waits for the dialog to be left
        execute(() -> parts().of(AbstractButton.class).stream()
                .filter(button -> opener.equals(button.getName()))
                .findFirst()
                .ifPresent(button -> EventQueue.invokeLater(button::doClick)));
        settle();
        Optional<Window> opened = execute(() -> front());
        opened.ifPresent(dialog -> seen.add(opener));
        return opened;
    }

    private static Optional<Window> front() {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .filter(Dialog.class::isInstance)
                .reduce((first, second) -> second);
    }

    private void close(Window dialog) {
        execute(dialog::dispose);
        settle();
    }

    private WindowParts parts() {
        return WindowParts.of(window.target());
    }

    private void look(String place, Window seenWindow) {
        execute(() -> {
            WindowParts parts = WindowParts.of(seenWindow);
            parts.sharedMnemonics().forEach(problem -> problems.add(place + ": " + problem));
            parts.nameless().forEach(problem -> problems.add("nameless " + problem));
        });
    }
}
