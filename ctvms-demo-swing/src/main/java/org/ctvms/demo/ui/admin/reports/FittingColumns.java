package org.ctvms.demo.ui.admin.reports;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;

/** Shows as many of a table's columns as its width holds; some give way to the others. */
final class FittingColumns {
    private final JTable table;
    private final List<TableColumn> all;
    private final List<Integer> optional;
    private final Runnable fitted;

    /** The optional columns go when there is no room, the last first; the listener hears of it. */
    FittingColumns(JTable table, List<Integer> optional, Runnable fitted) {
        this.table = table;
        this.all = List.copyOf(Collections.list(table.getColumnModel().getColumns()));
        this.optional = optional;
        this.fitted = fitted;
    }

    void followSize() {
        JViewport viewport = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, table);
        viewport.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit(viewport.getWidth());
            }
        });
    }

    private void fit(int width) {
        List<TableColumn> shown = fitting(width);
        if (shown.size() != table.getColumnCount()) {
            TableColumnModel model = table.getColumnModel();
            Collections.list(model.getColumns()).forEach(model::removeColumn);
            shown.forEach(model::addColumn);
            fitted.run();
        }
    }

    private List<TableColumn> fitting(int width) {
        List<TableColumn> shown = new ArrayList<>(all);
        for (int at = optional.size() - 1; at >= 0 && needed(shown) > width; at--) {
            shown.remove(all.get(optional.get(at)));
        }
        return shown;
    }

    private static int needed(List<TableColumn> columns) {
        return columns.stream().mapToInt(TableColumn::getPreferredWidth).sum();
    }
}
