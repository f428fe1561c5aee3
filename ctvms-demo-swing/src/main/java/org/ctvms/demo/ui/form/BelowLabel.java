package org.ctvms.demo.ui.form;

import javax.swing.JLabel;

/** Where an input of a form begins, for buttons that stand beside it. */
public final class BelowLabel {
    private static final int GAP = 3;

    private BelowLabel() {}

    /** The constraint that puts a component beside the inputs, and leaves it there when one of them is refused. */
    public static String constraint() {
        return "aligny top, gaptop " + (new JLabel("X").getPreferredSize().height + GAP);
    }
}
