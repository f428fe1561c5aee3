package org.ctvms.demo.ui.table;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Frame;
import javax.accessibility.AccessibleContext;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.table.TableModel;
import org.ctvms.demo.ui.Screen;

/** A table whose name, for those who hear the window, is the title of what it stands in: a tab, a screen or a window. */
final class NamedTable extends JTable {
    NamedTable(TableModel rows) {
        super(rows);
    }

    @Override
    public JToolTip createToolTip() {
        return Tip.plain(super.createToolTip());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Named();
        }
        return accessibleContext;
    }

    private static String title(Component part) {
        Container around = part.getParent();
        if (around instanceof JTabbedPane tabs) {
            return tabs.getTitleAt(tabs.indexOfComponent(part));
        }
        if (around instanceof Screen screen) {
            return screen.title();
        }
        if (around instanceof Dialog dialog) {
            return dialog.getTitle();
        }
        if (around instanceof Frame frame) {
            return frame.getTitle();
        }
        return around == null ? null : title(around);
    }

    private final class Named extends AccessibleJTable {
        @Override
        public String getAccessibleName() {
            String own = super.getAccessibleName();
            return own == null ? title(NamedTable.this) : own;
        }
    }
}
