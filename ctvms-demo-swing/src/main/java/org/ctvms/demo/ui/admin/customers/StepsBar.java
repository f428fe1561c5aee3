package org.ctvms.demo.ui.admin.customers;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Chip;

/** The steps of a wizard in a line: which are done, which one it is at. */
final class StepsBar extends JPanel {
    private final List<Chip> chips = new ArrayList<>();

    StepsBar(CustomersDesk desk, List<WizardStep> steps) {
        super(new MigLayout("insets 0, gap 8"));
        setOpaque(false);
        for (int at = 0; at < steps.size(); at++) {
            Chip chip = new Chip(
                    Tone.NEUTRAL, (at + 1) + "  " + desk.text(steps.get(at).title()));
            chip.setName("step." + (at + 1));
            chips.add(chip);
            if (at > 0) {
                add(arrow());
            }
            add(chip);
        }
    }

    private static JLabel arrow() {
        JLabel arrow = new JLabel("›");
        arrow.setForeground(UIManager.getColor("Ctvms.muted"));
        return arrow;
    }

    /** Shows that it is at the step of that number, from 0. */
    void at(int current) {
        for (int step = 0; step < chips.size(); step++) {
            Tone tone = step < current ? Tone.GOOD : Tone.NEUTRAL;
            Chip chip = chips.get(step);
            chip.show(step == current ? Tone.ACCENT : tone, chip.getText());
            chip.repaint();
        }
    }
}
