package org.ctvms.demo.ui.admin.dashboard;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Two parts of a card: beside each other where there is room, else one above the other. */
final class TwoParts extends JPanel {
    private static final int WIDE = 520;
    private static final String NARROW_LAYOUT = "insets 0, fillx, gap 32 6, wrap 1";
    private static final String WIDE_LAYOUT = "insets 0, fillx, gap 32 6, wrap 2";

    private final MigLayout layout = new MigLayout(NARROW_LAYOUT, "[grow, fill]", "[top]");

    TwoParts(JComponent first, JComponent second) {
        setLayout(layout);
        setOpaque(false);
        add(first, "wmin 0");
        add(second, "wmin 0");
        // why: not while it is laid out, for its parents are laid out then too
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
            }
        });
    }

    private void arrange() {
        String wanted = getWidth() >= WIDE ? WIDE_LAYOUT : NARROW_LAYOUT;
        if (!wanted.equals(layout.getLayoutConstraints())) {
            layout.setLayoutConstraints(wanted);
            layout.setColumnConstraints(wanted.equals(WIDE_LAYOUT) ? "[50%, fill][50%, fill]" : "[grow, fill]");
            revalidate();
        }
    }
}
