package org.ctvms.demo.ui.customer.home;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Cards of one size, as many beside each other as the width has room for. */
final class CardFlow extends JPanel {
    private static final int GAP = 16;
    private static final int NARROWEST = 300;
    private int columns;

    CardFlow() {
        setOpaque(false);
        arrange(2);
    }

    private void arrange(int beside) {
        columns = beside;
        setLayout(new MigLayout("insets 0, gap " + GAP + ", fillx, wrap " + beside, "[grow, fill, sg]", "[fill, sg]"));
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        int fitting = Math.max(1, (width + GAP) / (NARROWEST + GAP));
        if (fitting != columns) {
            arrange(fitting);
            revalidate();
        }
    }
}
