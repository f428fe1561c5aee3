package org.ctvms.demo.ui.shell;

import java.awt.AWTEvent;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.MenuSelectionManager;
import javax.swing.RootPaneContainer;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.ctvms.demo.ui.look.Icons;

/** Covers what the program's windows show, also of those that open meanwhile. On the event thread. */
final class Covers {
    private final Map<RootPaneContainer, Component> before = new LinkedHashMap<>();
    private final AWTEventListener opened = event -> coverAll();
    private Window spared;

    /** Covers all windows but the one. */
    void cover(Window without) {
        spared = without;
        MenuSelectionManager.defaultManager().clearSelectedPath();
        Toolkit.getDefaultToolkit().addAWTEventListener(opened, AWTEvent.WINDOW_EVENT_MASK);
        coverAll();
    }

    private void coverAll() {
        Stream.of(Window.getWindows())
                .filter(window -> window != spared && window.isShowing())
                .filter(RootPaneContainer.class::isInstance)
                .map(RootPaneContainer.class::cast)
                .forEach(this::cover);
    }

    private void cover(RootPaneContainer window) {
        if (!before.containsKey(window)) {
            before.put(window, window.getGlassPane());
            JPanel cover = new JPanel(new BorderLayout());
            cover.setName("cover");
            JLabel icon = new JLabel(Icons.of("password", 48), SwingConstants.CENTER);
            icon.setForeground(UIManager.getColor("Ctvms.muted"));
            cover.add(icon);
            window.setGlassPane(cover);
            cover.setVisible(true);
        }
    }

    // why: the next glass pane is as visible as the one it replaces
    private static void uncover(RootPaneContainer window, Component glass) {
        window.getGlassPane().setVisible(false);
        window.setGlassPane(glass);
    }

    void uncover() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(opened);
        before.forEach(Covers::uncover);
        before.clear();
        spared = null;
    }
}
