package org.ctvms.demo.ui.dialog;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.RootPaneContainer;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.KeyLine;
import org.ctvms.demo.ui.part.KeySection;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.part.ShownKeys;
import org.ctvms.demo.ui.text.Texts;

/** Shows the keys that work in a window. */
public final class KeysDialog {
    private static final int BESIDE = 80;

    private KeysDialog() {}

    /** F1 shows the keys of the form's window. On the event thread. */
    public static void onF1(RootPaneContainer window, Texts texts) {
        onF1(
                window.getRootPane(),
                () -> List.of(new KeySection(texts.get("keys.here"), ShownKeys.in(window.getContentPane(), texts))),
                () -> texts);
    }

    /** F1 shows the sections, followed by what works in every window. On the event thread. */
    public static void onF1(JComponent window, Supplier<List<KeySection>> sections, Supplier<Texts> texts) {
        Buttons.onKeys(window, "F1", () -> open(window, sections.get(), texts.get()));
    }

    private static void open(Component owner, List<KeySection> sections, Texts texts) {
        JDialog window = Over.window(owner, texts.get("keys.title"));
        JButton close = Buttons.primary(texts, "keys.close", window::dispose);
        JPanel content = new JPanel(new MigLayout("fill, insets 18 20 16 20, wrap 1", "[grow, fill]", "[grow]12[]"));
        content.add(columns(sections, texts).pane(), "grow");
        content.add(close, "tag ok, growx 0, alignx right");
        window.setContentPane(content);
        window.getRootPane().setDefaultButton(close);
        Buttons.onKeys(content, "ESCAPE", window::dispose);
        window.setName("keys");
        window.pack();
        Dimension screen = window.getToolkit().getScreenSize();
        window.setSize(
                Math.min(screen.width - BESIDE, window.getWidth() + 24),
                Math.min(screen.height - BESIDE, window.getHeight() + 8));
        window.setLocationRelativeTo(owner);
        window.setVisible(true);
    }

    // why: a list longer than the screen would have to be scrolled
    private static Scrolled columns(List<KeySection> sections, Texts texts) {
        List<KeySection> shown =
                sections.stream().filter(section -> !section.lines().isEmpty()).toList();
        Scrolled columns = new Scrolled(new MigLayout("insets 0, gap 36 0", "[grow, fill][grow, fill]", "[top]"));
        int half = (int) Math.ceil(shown.size() / 2.0);
        columns.add(column(shown.subList(0, half).stream()), "aligny top");
        columns.add(column(Stream.concat(shown.subList(half, shown.size()).stream(), everywhere(texts))), "aligny top");
        return columns;
    }

    private static Stream<KeySection> everywhere(Texts texts) {
        return Stream.of(
                new KeySection(
                        texts.get("keys.lists"),
                        List.of(
                                line(texts, "Enter", "keys.open"),
                                line(texts, "Ctrl+C", "keys.copy"),
                                line(texts, "↑, ↓", "keys.move"))),
                new KeySection(
                        texts.get("keys.forms"),
                        List.of(
                                line(texts, "Tab", "keys.next"),
                                line(texts, "Enter", "keys.enter"),
                                line(texts, "Esc", "keys.leave"))));
    }

    private static KeyLine line(Texts texts, String keys, String words) {
        return new KeyLine(keys, texts.get(words));
    }

    private static JPanel column(Stream<KeySection> sections) {
        JPanel column = new JPanel(new MigLayout("insets 0, wrap 2, gap 14 5", "[pref!][200:pref, grow, fill]"));
        column.setOpaque(false);
        sections.forEach(section -> {
            column.add(
                    Type.HEADING.on(new JLabel(section.title())),
                    column.getComponentCount() == 0 ? "span" : "span, gaptop 12");
            section.lines().forEach(line -> add(column, line));
        });
        return column;
    }

    private static void add(JPanel column, KeyLine line) {
        JLabel keys = new JLabel(line.keys());
        keys.putClientProperty("FlatLaf.styleClass", "semibold");
        column.add(keys, "aligny top");
        JLabel words = new JLabel(line.words());
        // why: a button's words can be what somebody typed
        words.putClientProperty("html.disable", true);
        column.add(words, "aligny top, wmin 0");
    }
}
