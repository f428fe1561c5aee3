package org.ctvms.demo.ui.form;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.part.Words;

/** One input with its label and what is wrong with it. */
final class FormCell extends JPanel {
    private final Input<?> input;
    private final String label;
    private final Words problem = new Words("").marked("warning");

    FormCell(String label, Input<?> input) {
        super(new MigLayout("insets 0, gap 0 3, wrap 1, hidemode 3", "[grow, fill]"));
        this.input = input;
        this.label = Mnemonics.plain(label);
        setOpaque(false);
        JLabel above = new JLabel();
        Mnemonics.set(above, label);
        above.setLabelFor(input.component());
        problem.setName(input.field() + ".problem");
        problem.setVisible(false);
        add(above);
        add(input.outer());
        add(problem, "wmin 0");
    }

    boolean isOf(String field) {
        return input.field().equals(field);
    }

    // why: the engine begins with its own name of the field; people know the label
    void complain(String words) {
        String own = input.field() + " ";
        problem.setText(words.startsWith(own) ? label + " " + words.substring(own.length()) : words);
        problem.setForeground(Tone.BAD.foreground());
        problem.setVisible(true);
        input.component().putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
        input.component().requestFocusInWindow();
        revalidate();
    }

    void hush() {
        problem.setVisible(false);
        input.component().putClientProperty(FlatClientProperties.OUTLINE, null);
    }

    void focus() {
        input.component().requestFocusInWindow();
    }
}
