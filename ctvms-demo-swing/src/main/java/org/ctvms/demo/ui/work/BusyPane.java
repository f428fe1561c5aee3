package org.ctvms.demo.ui.work;

import java.awt.AWTEvent;
import java.awt.BorderLayout;
import java.awt.event.InputEvent;
import javax.swing.JComponent;
import javax.swing.JLayer;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import javax.swing.plaf.LayerUI;

/** Shows that work is under way by a thin bar above the content; while it may not be touched, it takes no input. */
public final class BusyPane extends JPanel {
    private static final int FLICKER_MILLIS = 150;

    private final JProgressBar bar = new JProgressBar();
    private final Timer soon = new Timer(FLICKER_MILLIS, event -> bar.setVisible(true));
    private final Shield shield = new Shield();
    private final JLayer<JComponent> layer;
    private int under;

    /** Around the content. */
    public BusyPane(JComponent content) {
        super(new BorderLayout());
        this.layer = new JLayer<>(content, shield);
        JPanel line = new JPanel(new BorderLayout());
        bar.setIndeterminate(true);
        bar.setVisible(false);
        bar.setPreferredSize(new java.awt.Dimension(1, 3));
        line.setPreferredSize(new java.awt.Dimension(1, 3));
        line.setOpaque(false);
        line.add(bar);
        setOpaque(false);
        soon.setRepeats(false);
        add(line, BorderLayout.NORTH);
        add(layer, BorderLayout.CENTER);
    }

    /** Work begins. */
    public void begin(boolean untouchable) {
        under++;
        shield.closed |= untouchable;
        soon.restart();
    }

    /** Work has ended. */
    public void end() {
        under--;
        if (under == 0) {
            soon.stop();
            bar.setVisible(false);
            shield.closed = false;
        }
    }

    /** Whether work is under way. */
    public boolean busy() {
        return under > 0;
    }

    private static final class Shield extends LayerUI<JComponent> {
        private boolean closed;

        @Override
        public void installUI(JComponent layer) {
            super.installUI(layer);
            ((JLayer<?>) layer)
                    .setLayerEventMask(
                            AWTEvent.MOUSE_EVENT_MASK | AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_WHEEL_EVENT_MASK);
        }

        @Override
        public void eventDispatched(AWTEvent event, JLayer<? extends JComponent> layer) {
            if (closed && event instanceof InputEvent input) {
                input.consume();
            }
        }
    }
}
