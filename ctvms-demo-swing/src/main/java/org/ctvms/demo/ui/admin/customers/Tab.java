package org.ctvms.demo.ui.admin.customers;

import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One tab of the details: its actions above what it shows. */
abstract class Tab extends JPanel {
    /** With the desk of the screen. */
    final CustomersDesk desk;

    Tab(CustomersDesk desk) {
        super(new MigLayout("fill, insets 10 0 0 0, gap 0 8, wrap 1", "[grow, fill]", "[][grow, fill]"));
        this.desk = desk;
        setOpaque(false);
    }

    /** Lays both out. */
    final void fill(JComponent actions, JComponent content) {
        add(actions);
        add(content, "wmin 0, hmin 0");
    }

    /** Shows what the file holds for the tab. */
    abstract void show(CustomerFile file);
}
