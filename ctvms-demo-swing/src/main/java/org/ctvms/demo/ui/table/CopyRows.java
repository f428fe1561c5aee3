package org.ctvms.demo.ui.table;

import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;

/** Copies the selected rows as they are shown, in a form that spreadsheets take; several with their headings. */
final class CopyRows extends TransferHandler {
    @Override
    public int getSourceActions(JComponent component) {
        return COPY;
    }

    @Override
    protected Transferable createTransferable(JComponent component) {
        JTable table = (JTable) component;
        int[] selected = table.getSelectedRows();
        Stream<String> lines = IntStream.of(selected).mapToObj(row -> line(table, at -> shown(table, row, at)));
        Stream<String> heading = selected.length > 1
                ? Stream.of(line(
                        table,
                        at -> Objects.toString(
                                table.getColumnModel().getColumn(at).getHeaderValue())))
                : Stream.empty();
        return new StringSelection(Stream.concat(heading, lines).collect(Collectors.joining("\n")));
    }

    private static String line(JTable table, IntFunction<String> words) {
        return IntStream.range(0, table.getColumnCount())
                .mapToObj(words)
                .map(SafeText::pasted)
                .collect(Collectors.joining("\t"));
    }

    private static String shown(JTable table, int row, int at) {
        Object column = table.getColumnModel().getColumn(at).getIdentifier();
        return column instanceof Column<?> known ? known.shown(table.getValueAt(row, at)) : "";
    }
}
