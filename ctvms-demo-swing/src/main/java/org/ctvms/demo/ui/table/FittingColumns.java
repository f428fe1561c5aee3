package org.ctvms.demo.ui.table;

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

/** Shows as many of a table's columns as its width holds; some give way to the others. On the event thread. */
public final class FittingColumns {
    private static final int NONE = -1;

    private final JTable table;
    private final List<TableColumn> all;
    private final List<Integer> optional;
    private final Runnable fitted;
    private int growing = NONE;

    /** The optional columns go when there is no room, the last first; the listener hears of it. */
    public FittingColumns(TableView<?> view, List<Integer> optional, Runnable fitted) {
        this.table = view.table();
        this.all = List.copyOf(Collections.list(table.getColumnModel().getColumns()));
        this.optional = optional;
        this.fitted = fitted;
    }

    /** The column of that place takes all the room that the others leave. */
    public FittingColumns growing(int column) {
        growing = column;
        return this;
    }

    /** Fits the columns each time the table's room changes. */
    public void followSize() {
        JViewport viewport = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, table);
        viewport.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit(viewport.getWidth());
            }
        });
    }

    /** How wide the columns are that never give way. */
    public int least() {
        return needed(fitting(0));
    }

    private void fit(int width) {
        List<TableColumn> shown = fitting(width);
        if (growing != NONE) {
            TableColumn grown = all.get(growing);
            grown.setPreferredWidth(leastWidth(grown) + Math.max(0, width - needed(shown)));
        }
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

    private int needed(List<TableColumn> columns) {
        return columns.stream().mapToInt(this::leastWidth).sum();
    }

    private int leastWidth(TableColumn column) {
        boolean grows = growing != NONE && column == all.get(growing);
        return grows ? ((Column<?>) column.getIdentifier()).width() : column.getPreferredWidth();
    }
}
