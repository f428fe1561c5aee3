package org.ctvms.demo.ui.table;

import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;

/** Copies the selected rows as they are shown, in a form that spreadsheets take. */
final class CopyRows extends TransferHandler {
    @Override
    public int getSourceActions(JComponent component) {
        return COPY;
    }

    @Override
    protected Transferable createTransferable(JComponent component) {
        JTable table = (JTable) component;
        return new StringSelection(IntStream.of(table.getSelectedRows())
                .mapToObj(row -> line(table, row))
                .collect(Collectors.joining("\n")));
    }

    private static String line(JTable table, int row) {
        return IntStream.range(0, table.getColumnCount())
                .mapToObj(at -> shown(table, row, at))
                .collect(Collectors.joining("\t"));
    }

    private static String shown(JTable table, int row, int at) {
        Object column = table.getColumnModel().getColumn(at).getIdentifier();
        return column instanceof Column<?> known ? known.shown(table.getValueAt(row, at)) : "";
    }
}
