package org.ctvms.demo.ui.form;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.text.Texts;

/** One input with its label and what is wrong with it. */
final class FormCell extends JPanel {
    private final Texts texts;
    private final Input<?> input;
    private final Words problem = new Words("").marked("warning");

    FormCell(Texts texts, String label, Input<?> input) {
        super(new MigLayout("insets 0, gap 0 3, wrap 1, hidemode 3", "[grow, fill]"));
        this.texts = texts;
        this.input = input;
        setOpaque(false);
        JLabel above = new JLabel();
        Mnemonics.set(above, label);
        above.setLabelFor(input.component());
        problem.setName(input.field() + ".problem");
        problem.setVisible(false);
        add(above);
        add(input.outer());
        add(problem, "wmin 0");
        if (input instanceof TypedInput<?> typed) {
            typed.onChange(this::hush);
            typed.component().addFocusListener(new LeavingCheck(() -> checkTyped(typed)));
        }
        input.below().ifPresent(this::addBelow);
    }

    private void addBelow(JComponent below) {
        add(below, "wmin 0");
        below.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent event) {
                check();
            }
        });
    }

    private void checkTyped(TypedInput<?> typed) {
        if (!typed.typed().isBlank()) {
            check();
        }
    }

    /** Says what is wrong with what is typed; the cursor stays where it is. */
    private void check() {
        try {
            input.value();
        } catch (InvalidInputException e) {
            show(FieldWords.of(texts, e));
        }
    }

    boolean isOf(String field) {
        return input.field().equals(field);
    }

    void complain(String words) {
        show(words);
        input.component().requestFocusInWindow();
    }

    private void show(String words) {
        problem.setText(words);
        problem.setForeground(Tone.BAD.foreground());
        problem.setVisible(true);
        input.component().putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
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
