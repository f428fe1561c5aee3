package org.ctvms.demo.ui.part;

import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JSplitPane;

/** A list and what is selected in it: beside each other where there is room, else one above the other. */
public final class Halves extends JSplitPane {
    private static final int WIDE = 1100;

    private final double share;
    private int dividedAs = -1;

    /** With that share of the room for the list, from 0 to 1. */
    public Halves(JComponent list, JComponent selected, double share) {
        super(VERTICAL_SPLIT, true, list, selected);
        this.share = share;
        list.setMinimumSize(new Dimension(120, 80));
        selected.setMinimumSize(new Dimension(120, 60));
        setResizeWeight(share);
        setBorder(null);
        setOpaque(false);
        setDividerSize(10);
        // why: not while it is laid out, for its parents are laid out then too
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                divide();
            }
        });
    }

    private void divide() {
        int wanted = getWidth() >= WIDE ? HORIZONTAL_SPLIT : VERTICAL_SPLIT;
        int room = wanted == HORIZONTAL_SPLIT ? getWidth() : getHeight();
        if (room > 0 && wanted != dividedAs) {
            dividedAs = wanted;
            setOrientation(wanted);
            setDividerLocation((int) (room * share));
        }
    }
}
