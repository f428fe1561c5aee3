package org.ctvms.demo.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.table.TableModel;

/** Shows by which column a list was sorted that comes sorted from the engine, and asks for another one. */
final class AskedOrder<T> extends RowSorter<TableModel> {
    private final TableModel model;
    private final List<Column<T>> columns;
    private final Runnable changed;
    private List<SortKey> keys = List.of();

    AskedOrder(TableModel model, List<Column<T>> columns, Runnable changed) {
        this.model = model;
        this.columns = columns;
        this.changed = changed;
    }

    Optional<Order<T>> order() {
        return keys.stream()
                .findFirst()
                .flatMap(key -> columns.get(key.getColumn())
                        .sort()
                        .map(column -> new Order<>(column, key.getSortOrder() == SortOrder.DESCENDING)));
    }

    /** Shows that order, or none. */
    void show(Optional<Order<T>> order) {
        setSortKeys(order.stream().flatMap(this::key).toList());
    }

    private Stream<SortKey> key(Order<T> order) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).sort().equals(Optional.of(order.column())))
                .mapToObj(at -> new SortKey(at, order.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING));
    }

    @Override
    public void toggleSortOrder(int column) {
        if (columns.get(column).sort().isEmpty()) {
            return;
        }
        boolean again = keys.contains(new SortKey(column, SortOrder.ASCENDING));
        setSortKeys(List.of(new SortKey(column, again ? SortOrder.DESCENDING : SortOrder.ASCENDING)));
        changed.run();
    }

    @Override
    public List<? extends SortKey> getSortKeys() {
        return keys;
    }

    @Override
    public void setSortKeys(List<? extends SortKey> wanted) {
        keys = wanted == null ? List.of() : List.copyOf(wanted);
        fireSortOrderChanged();
    }

    @Override
    public TableModel getModel() {
        return model;
    }

    @Override
    public int convertRowIndexToModel(int row) {
        return row;
    }

    @Override
    public int convertRowIndexToView(int row) {
        return row;
    }

    @Override
    public int getViewRowCount() {
        return model.getRowCount();
    }

    @Override
    public int getModelRowCount() {
        return model.getRowCount();
    }

    @Override
    public void modelStructureChanged() {}

    @Override
    public void allRowsChanged() {}

    @Override
    public void rowsInserted(int first, int last) {}

    @Override
    public void rowsDeleted(int first, int last) {}

    @Override
    public void rowsUpdated(int first, int last) {}

    @Override
    public void rowsUpdated(int first, int last, int column) {}
}
