package org.ctvms.demo.ui.form;

import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.UIManager;

/** Where an input of a form begins, for buttons that stand beside it. */
public final class BelowLabel {
    private static final int GAP = 3;

    private BelowLabel() {}

    /** The constraint that puts a component beside the inputs, and leaves it there when one of them is refused. */
    public static String constraint() {
        int label = new JLabel("X").getPreferredSize().height;
        int ring = UIManager.getInt("Component.focusWidth");
        int input = new JTextField("X").getPreferredSize().height - 2 * ring;
        return "aligny top, gaptop " + (label + GAP) + ", height " + input + "!";
    }
}
