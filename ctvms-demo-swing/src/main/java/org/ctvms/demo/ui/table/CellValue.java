package org.ctvms.demo.ui.table;

/**
 * A cell of a list.
 *
 * @param value what it is; {@code null} for nothing
 * @param words how it is shown
 */
record CellValue(Object value, String words) {
    static CellValue heading(String title) {
        return new CellValue(title, title);
    }

    static <T> CellValue of(Column<T> column, T row) {
        Object value = column.value().apply(row);
        return new CellValue(value, column.shown(value));
    }
}
