package org.ctvms.demo.ui.shell;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JPanel;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Buttons;

/** Screens beside their navigation; each is made when it is first shown. On the event thread. */
final class Shell extends JPanel {
    private final Navigation navigation;
    private final CardLayout cards = new CardLayout();
    private final JPanel front = new JPanel(cards);
    private final Map<String, Supplier<? extends Screen>> known = new HashMap<>();
    private final Map<String, Screen> made = new HashMap<>();
    private final Consumer<String> shown;

    /** Whoever listens hears the name of each screen that comes to the front. */
    Shell(Ui ui, TopBar top, Consumer<String> shown) {
        super(new BorderLayout());
        this.shown = shown;
        this.navigation =
                new Navigation(ui, ui.host().engine().settings().operator().name());
        JPanel right = new JPanel(new BorderLayout());
        right.add(top, BorderLayout.NORTH);
        right.add(front, BorderLayout.CENTER);
        add(navigation, BorderLayout.WEST);
        add(right, BorderLayout.CENTER);
    }

    void section(String key) {
        navigation.section(key);
    }

    void add(String name, String icon, Supplier<? extends Screen> screen) {
        known.put(name, screen);
        navigation.add("shell." + name, icon, () -> show(name));
    }

    void bindDigits() {
        navigation.digits().forEach((key, open) -> Buttons.onKeys(this, "ctrl " + (char) key.intValue(), open));
    }

    /** Brings the screen to the front, where it loads what it shows. */
    void show(String name) {
        front(name).shown();
    }

    /** Brings the screen to the front, for what its caller tells it to show. */
    @SuppressWarnings("unchecked")
    <S extends Screen> S front(String name) {
        if (!made.containsKey(name)) {
            Screen screen = known.get(name).get();
            made.put(name, screen);
            front.add(screen, name);
        }
        cards.show(front, name);
        navigation.select(name);
        shown.accept(name);
        return (S) made.get(name);
    }
}
