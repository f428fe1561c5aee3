package org.ctvms.demo.ui.table;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;

/** Draws a column's title above its cells: figures to the right. */
record Head(int alignment) implements TableCellRenderer {
    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        Component drawn = table.getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(table, value, selected, focused, row, column);
        if (drawn instanceof JLabel label) {
            label.setHorizontalAlignment(
                    alignment == SwingConstants.TRAILING ? SwingConstants.TRAILING : SwingConstants.LEADING);
        }
        return drawn;
    }
}
