package org.ctvms.demo.ui.admin.complaints;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.table.TableView;

/** Writes the days on which overdue complaints were due in the colour of what is wrong. */
record OverdueDays(TableCellRenderer usual, TableView<Complaint> complaints, Ui ui) implements TableCellRenderer {
    static void mark(TableView<Complaint> complaints, Ui ui, int column) {
        TableColumn due = complaints.table().getColumnModel().getColumn(column);
        due.setCellRenderer(new OverdueDays(due.getCellRenderer(), complaints, ui));
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        Component cell = usual.getTableCellRendererComponent(table, value, selected, focused, row, column);
        Complaint complaint = complaints.rows().get(table.convertRowIndexToModel(row));
        if (!selected && complaint.isOverdue(ui.host().today())) {
            cell.setForeground(Tone.BAD.foreground());
        }
        return cell;
    }
}
