package org.ctvms.demo.ui.form;

import javax.swing.JLabel;
import javax.swing.JTextField;

/** Where an input of a form begins, for buttons that stand beside it. */
public final class BelowLabel {
    private static final int GAP = 3;

    private BelowLabel() {}

    /** The constraint that puts a component beside the inputs, and leaves it there when one of them is refused. */
    public static String constraint() {
        int label = new JLabel("X").getPreferredSize().height;
        int input = new JTextField("X").getPreferredSize().height;
        return "aligny top, gaptop " + (label + GAP) + ", height " + input + "!";
    }
}
