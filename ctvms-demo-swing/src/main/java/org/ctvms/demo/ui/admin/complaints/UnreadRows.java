package org.ctvms.demo.ui.admin.complaints;

import java.awt.Component;
import java.awt.Font;
import java.util.Collections;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintState;
import org.ctvms.demo.ui.table.TableView;

/** Writes the rows of unread complaints in bold, as mail programs do. */
final class UnreadRows implements TableCellRenderer {
    private final TableCellRenderer usual;
    private final TableView<Complaint> complaints;

    private UnreadRows(TableCellRenderer usual, TableView<Complaint> complaints) {
        this.usual = usual;
        this.complaints = complaints;
    }

    static void mark(TableView<Complaint> complaints) {
        for (TableColumn column :
                Collections.list(complaints.table().getColumnModel().getColumns())) {
            column.setCellRenderer(new UnreadRows(column.getCellRenderer(), complaints));
        }
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        Component cell = usual.getTableCellRendererComponent(table, value, selected, focused, row, column);
        Complaint complaint = complaints.rows().get(table.convertRowIndexToModel(row));
        boolean unread = complaint.state() == ComplaintState.UNREAD;
        cell.setFont(unread ? table.getFont().deriveFont(Font.BOLD) : table.getFont());
        return cell;
    }
}
