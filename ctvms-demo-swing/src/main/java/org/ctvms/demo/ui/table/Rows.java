package org.ctvms.demo.ui.table;

import java.util.ArrayList;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The rows of a table as Swing reads them. */
final class Rows<T> extends AbstractTableModel {
    private final List<Column<T>> columns;
    private List<T> rows = List.of();

    Rows(List<Column<T>> columns) {
        this.columns = columns;
    }

    void show(List<T> shown) {
        rows = List.copyOf(shown);
        fireTableDataChanged();
    }

    void append(List<T> more) {
        List<T> all = new ArrayList<>(rows);
        all.addAll(more);
        rows = List.copyOf(all);
        fireTableRowsInserted(all.size() - more.size(), all.size() - 1);
    }

    void replace(int at, T row) {
        List<T> all = new ArrayList<>(rows);
        all.set(at, row);
        rows = List.copyOf(all);
        fireTableRowsUpdated(at, at);
    }

    List<T> all() {
        return rows;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return columns.get(column).title();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Comparable.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return columns.get(column).value().apply(rows.get(row));
    }
}
