package org.ctvms.demo.ui.part;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** A panel as wide as what it is scrolled in, so that its words wrap there; only its height is scrolled. */
public final class Scrolled extends JPanel implements Scrollable {
    private static final int LINE = 18;

    private boolean filling;

    /** With that layout. */
    public Scrolled(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    /** The same, at least as high as what it is scrolled in. */
    public Scrolled filling() {
        filling = true;
        return this;
    }

    /** The panel in what scrolls it, without a frame. */
    public JScrollPane pane() {
        JScrollPane pane = new JScrollPane(this);
        pane.setBorder(null);
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return pane;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(LINE, visible.height - LINE);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return filling && getParent().getHeight() > getPreferredSize().height;
    }
}
