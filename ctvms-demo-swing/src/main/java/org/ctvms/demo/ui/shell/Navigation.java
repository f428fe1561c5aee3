package org.ctvms.demo.ui.shell;

import java.awt.Point;
import java.awt.event.MouseEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;

/** The ways to the screens, at the window's left. */
final class Navigation extends JPanel {
    private static final int WIDTH = 212;
    private static final int FIRST = 9;

    private final JPanel entries = new JPanel(new MigLayout("insets 4 8 8 8, gap 0 2, wrap 1, fillx", "[grow, fill]"));
    private final ButtonGroup group = new ButtonGroup();
    private final Map<String, JToggleButton> buttons = new LinkedHashMap<>();
    private final Ui ui;

    Navigation(Ui ui, String operatorName) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fill", "[" + WIDTH + "!, fill]", "[][grow, fill]"));
        this.ui = ui;
        setBackground(UIManager.getColor("Ctvms.navigation.background"));
        JLabel name = Type.HEADING.on(new JLabel(operatorName, Icons.of("logo", 24), SwingConstants.LEADING));
        name.setForeground(UIManager.getColor("Ctvms.navigation.selectedForeground"));
        // why: an operator may be called like markup
        name.putClientProperty("html.disable", true);
        name.setIconTextGap(10);
        name.setToolTipText(operatorName);
        entries.setBackground(getBackground());
        JScrollPane scroll = new JScrollPane(entries);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        add(name, "gap 16 12 16 10, wmax " + (WIDTH - 28));
        add(scroll);
    }

    void add(String key, String icon, Runnable open) {
        JToggleButton button = new Entry(icon);
        button.setText(ui.text(key));
        button.setName(key.substring(key.lastIndexOf('.') + 1));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setIconTextGap(12);
        button.putClientProperty(
                "FlatLaf.style",
                "background: $Ctvms.navigation.background;"
                        + " foreground: $Ctvms.navigation.foreground; borderWidth: 0; focusWidth: 0; innerFocusWidth: 1;"
                        + " margin: 6,10,6,10; arc: 8; selectedBackground: $Ctvms.navigation.selectedBackground;"
                        + " selectedForeground: $Ctvms.navigation.selectedForeground;"
                        + " hoverBackground: $Ctvms.navigation.hoverBackground");
        button.addActionListener(event -> open.run());
        group.add(button);
        buttons.put(button.getName(), button);
        entries.add(button);
    }

    void section(String key) {
        JLabel title = Type.SMALL.on(new JLabel(ui.text(key)));
        title.setForeground(UIManager.getColor("Ctvms.navigation.foreground"));
        entries.add(title, "gap 10 0 10 2");
    }

    void select(String name) {
        buttons.get(name).setSelected(true);
    }

    /** Binds the keys that lead to the screens in that window: Ctrl and a digit for the first nine, Alt for the rest. */
    void bindKeys(JComponent window) {
        int at = 0;
        for (JToggleButton button : buttons.values()) {
            String keys = at < FIRST ? "ctrl " : "alt ";
            int digit = at % FIRST + 1;
            if (at < FIRST) {
                Buttons.onKeys(window, "ctrl NUMPAD" + digit, () -> button.doClick(0));
            }
            Buttons.onKeys(window, keys + digit, button);
            at++;
        }
    }

    private static final class Entry extends JToggleButton {
        private static final int GAP = 8;

        Entry(String icon) {
            super(Icons.of(icon));
        }

        // why: below the pointer the tip would cover the next entry and take the click on it
        @Override
        public Point getToolTipLocation(MouseEvent event) {
            return new Point(getWidth() + GAP, 0);
        }
    }
}
