package org.ctvms.demo.ui.admin.customers;

import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.text.Texts;

/** The buttons below a wizard's steps. On the event thread. */
final class WizardButtons extends JPanel {
    private final Texts texts;
    private final Runnable leave;
    private final JButton back;
    private final JButton next;
    private final JButton create;

    WizardButtons(Texts texts, Runnable leave, Runnable back, Runnable next, Runnable create) {
        super(new MigLayout("insets 0, fillx, gap 8, hidemode 3", "[]push[]"));
        this.texts = texts;
        this.leave = leave;
        this.back = Buttons.of(texts, "common.back", back);
        this.next = Buttons.primary(texts, "common.next", next);
        this.create = Buttons.primary(texts, "customers.create", create);
        setOpaque(false);
        add(Buttons.of(texts, "common.cancel", leave));
        // why: in one cell, for hidden ones in cells of their own would leave their gaps behind
        add(this.back, "split 3");
        add(this.next);
        add(this.create);
    }

    /** Offers what can be done at the step of that number, from 0. */
    void at(int step, int steps) {
        back.setVisible(step > 0);
        next.setVisible(step < steps - 1);
        create.setVisible(step == steps - 1);
    }

    /** The button that Enter presses. */
    JButton mostWanted() {
        return next.isVisible() ? next : create;
    }

    /** Offers to close the window, or to go on by that button. */
    void finish(JButton go) {
        removeAll();
        add(Buttons.of(texts, "common.close", leave), "cell 1 0, split 2");
        add(go);
        revalidate();
        repaint();
    }
}
