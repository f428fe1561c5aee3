package org.ctvms.demo.ui.invoice;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JSplitPane;
import org.ctvms.demo.ui.table.FittingColumns;

/** A list beside what was chosen from it, with a border between that can be moved. On the event thread. */
final class SideBySide extends JSplitPane {
    private static final double LIST = 0.53;
    private static final double LIST_OF_MORE = 0.72;
    private static final int DIVIDER = 10;
    private static final int BAR_AND_FRAME = 20;
    private static final Dimension LEAST = new Dimension(260, 100);

    SideBySide(Component list, Component chosen, FittingColumns columns) {
        super(HORIZONTAL_SPLIT, true, list, chosen);
        columns.followSize();
        // why: columns that are squeezed show half an amount
        int leastOfList = columns.least() + BAR_AND_FRAME;
        list.setMinimumSize(new Dimension(leastOfList, LEAST.height));
        chosen.setMinimumSize(LEAST);
        setBorder(null);
        setOneTouchExpandable(true);
        setDividerSize(DIVIDER);
        setOpaque(false);
        setResizeWeight(LIST_OF_MORE);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                removeComponentListener(this);
                setDividerLocation(Math.max(leastOfList, (int) (getWidth() * LIST)));
            }
        });
    }
}
