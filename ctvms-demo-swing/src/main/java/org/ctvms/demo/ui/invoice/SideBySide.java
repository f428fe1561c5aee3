package org.ctvms.demo.ui.invoice;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Collections;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.table.TableColumn;

/** A list beside what was chosen from it, with a border between that can be moved. On the event thread. */
final class SideBySide extends JSplitPane {
    private static final double LIST = 0.53;
    private static final double LIST_OF_MORE = 0.72;
    private static final int DIVIDER = 10;
    private static final Dimension LEAST = new Dimension(260, 100);

    SideBySide(Component list, Component chosen, JTable table) {
        super(HORIZONTAL_SPLIT, true, list, chosen);
        list.setMinimumSize(LEAST);
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
                setDividerLocation(LIST);
            }
        });
        table.getParent().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit(table);
            }
        });
    }

    // why: columns that are squeezed show half an amount; where there is too little room they are scrolled to
    private static void fit(JTable table) {
        int wanted = 0;
        for (TableColumn column : Collections.list(table.getColumnModel().getColumns())) {
            wanted += column.getPreferredWidth();
        }
        boolean narrow = table.getParent().getWidth() < wanted;
        int mode = narrow ? JTable.AUTO_RESIZE_OFF : JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS;
        // why: setting it lays the table out again, which resizes the viewport where both scroll bars show, and so
        // forever
        if (table.getAutoResizeMode() != mode) {
            table.setAutoResizeMode(mode);
        }
    }
}
