package org.ctvms.demo.ui.shell;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Mnemonics;

/** The line above the screens: the day, the inbox, the language, the theme, and who is signed in. */
final class TopBar extends JPanel {
    private final Ui ui;
    private final JLabel day = new JLabel();
    private final JPanel search = new JPanel(new BorderLayout());

    TopBar(Ui ui, Frame frame) {
        super(new MigLayout("insets 8 24 8 16, fillx", "[][grow, right][][][][]"));
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, UIManager.getColor("Ctvms.card.border")));
        this.ui = ui;
        showDay();
        day.setName("today");
        day.setForeground(UIManager.getColor("Ctvms.muted"));
        add(day, "gapright 16");
        search.setOpaque(false);
        add(search, "growx, wmin 0, wmax 420");
        inbox(ui).ifPresent(this::add);
        add(language(ui, frame));
        add(theme(ui, frame));
    }

    /** Puts a search into the bar. */
    void search(JComponent field) {
        search.add(field);
    }

    /** Shows the day it is. */
    void showDay() {
        day.setText(ui.formats().date(ui.host().today()));
    }

    /** The way to the caught mails, for whoever may see them. */
    static Optional<JComponent> inbox(Ui ui) {
        return ui.mails().map(open -> Buttons.icon(Icons.of("inbox"), "inbox", ui.text("shell.inbox"), open));
    }

    static JComponent language(Ui ui, Frame frame) {
        JButton button = Buttons.icon(Icons.of("language"), "language", ui.text("shell.language"), () -> {});
        JPopupMenu menu = new JPopupMenu();
        for (Language language : Language.values()) {
            JMenuItem item = new JMenuItem(ui.texts().of(language));
            item.setName("language." + language.name());
            item.addActionListener(event -> frame.speak(language));
            menu.add(item);
        }
        button.addActionListener(event -> menu.show(button, 0, button.getHeight()));
        return button;
    }

    static JComponent theme(Ui ui, Frame frame) {
        String icon = frame.theme() == Theme.LIGHT ? "moon" : "sun";
        return Buttons.icon(
                Icons.of(icon),
                "theme",
                ui.text("shell.theme"),
                () -> frame.dress(frame.theme().other()));
    }

    /** Who is signed in, with what they may do about that. */
    void add(Ui ui, String userName, Runnable changePassword, Runnable signOut) {
        JButton user = new JButton(userName, Icons.of("user"));
        user.setName("user");
        user.putClientProperty("JButton.buttonType", "toolBarButton");
        JPopupMenu menu = new JPopupMenu();
        menu.add(item(ui, "shell.changePassword", "password", changePassword));
        menu.add(item(ui, "shell.signOut", "signout", signOut));
        menu.add(item(ui, "shell.about", "logo", () -> AboutDialog.open(ui, this)));
        user.addActionListener(event -> menu.show(user, 0, user.getHeight()));
        add(user);
    }

    private static JMenuItem item(Ui ui, String key, String icon, Runnable action) {
        JMenuItem item = new JMenuItem(Mnemonics.plain(ui.text(key)), Icons.of(icon));
        item.setName(key.substring(key.lastIndexOf('.') + 1));
        item.addActionListener(event -> action.run());
        return item;
    }

    /** What the bar changes about the window. */
    interface Frame {
        /** The theme it is in. */
        Theme theme();

        /** Puts it into the theme. */
        void dress(Theme theme);

        /** Shows it in the language. */
        void speak(Language language);
    }
}
