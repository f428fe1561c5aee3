package org.ctvms.demo.ui.table;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.Action;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.TransferHandler;
import org.ctvms.demo.ui.text.Texts;

/** What a right click on a table offers. */
final class RowMenu extends JPopupMenu {
    private final JTable table;

    private RowMenu(JTable table) {
        this.table = table;
    }

    static void on(JTable table, Texts texts, List<Action> saving) {
        RowMenu menu = new RowMenu(table);
        menu.add(menu.item(texts, "table.copy", "ctrl C", () -> copy(table)));
        menu.add(menu.item(texts, "table.selectAll", "ctrl A", table::selectAll));
        if (!saving.isEmpty()) {
            menu.addSeparator();
        }
        saving.forEach(menu::add);
        table.setComponentPopupMenu(menu);
    }

    private JMenuItem item(Texts texts, String key, String keys, Runnable action) {
        JMenuItem item = new JMenuItem(texts.get(key));
        item.setName(key.substring(key.indexOf('.') + 1));
        item.setAccelerator(KeyStroke.getKeyStroke(keys));
        item.addActionListener(event -> action.run());
        return item;
    }

    private static void copy(JTable table) {
        Action copy = TransferHandler.getCopyAction();
        copy.actionPerformed(new ActionEvent(table, ActionEvent.ACTION_PERFORMED, "copy"));
    }

    // why: what is offered is meant for the row under the mouse, unless that is one of those selected
    @Override
    public void show(Component invoker, int x, int y) {
        int row = table.rowAtPoint(new Point(x, y));
        if (row >= 0 && !table.isRowSelected(row)) {
            table.setRowSelectionInterval(row, row);
        }
        super.show(invoker, x, y);
    }
}
