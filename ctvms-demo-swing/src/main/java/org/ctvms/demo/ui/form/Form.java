package org.ctvms.demo.ui.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.text.Texts;

/** Inputs on a grid, each below its label and above what is wrong with it. On the event thread. */
public final class Form extends JPanel {
    private final Texts texts;
    private final List<FormCell> cells = new ArrayList<>();
    private final Map<Rule, Predicate<RuleRefusedException>> ofRules = new EnumMap<>(Rule.class);

    /** With as many inputs beside each other. */
    public Form(Texts texts, int columns) {
        super(new MigLayout("insets 0, gap 16 10, hidemode 3, wrap " + columns, "[grow, fill, sg]", "[top]"));
        this.texts = texts;
        setOpaque(false);
    }

    /** A heading over the inputs that follow. */
    public Form heading(String key) {
        add(Type.HEADING.on(new JLabel(texts.get(key))), getComponentCount() == 0 ? "span" : "newline, span, gaptop 6");
        return this;
    }

    /** Adds the input with its label, whose ampersand stands before the mnemonic. */
    public <I extends Input<?>> I add(String labelKey, I input) {
        return add(labelKey, input, "");
    }

    /** Adds the input with constraints of MigLayout, such as {@code span}. */
    public <I extends Input<?>> I add(String labelKey, I input, String constraints) {
        FormCell cell = new FormCell(texts, texts.get(labelKey), input);
        cells.add(cell);
        add(cell, constraints.isEmpty() ? "aligny top" : constraints + ", aligny top");
        return input;
    }

    /** Refusals by these rules are about the input of that field, and shown in these words. */
    public Form rules(String field, Function<RuleRefusedException, String> words, Rule... rules) {
        Stream.of(rules).forEach(rule -> ofRules.put(rule, refused -> show(field, words.apply(refused))));
        return this;
    }

    /** Shows a refusal at the input it is about, or the refusals of settings at theirs; false if one has no input here. */
    public boolean show(RuntimeException problem) {
        if (problem instanceof InvalidSettingsException settings) {
            return showAll(settings.mistakes());
        }
        if (problem instanceof InvalidInputException invalid) {
            return show(invalid.field(), FieldWords.of(texts, invalid));
        }
        if (problem instanceof ConflictException conflict) {
            return show(conflict.field(), FieldWords.of(texts, conflict));
        }
        return problem instanceof RuleRefusedException refused
                && ofRules.getOrDefault(refused.rule(), unknown -> false).test(refused);
    }

    // why: from last to first, so that the cursor ends up where the first mistake is
    private boolean showAll(List<InvalidInputException> mistakes) {
        boolean all = true;
        for (int at = mistakes.size() - 1; at >= 0; at--) {
            all &= show(mistakes.get(at));
        }
        return all;
    }

    /** Shows the words at the input of that field, for refusals that name a rule instead; false if there is none. */
    public boolean show(String field, String words) {
        Optional<FormCell> about =
                cells.stream().filter(cell -> cell.isOf(field)).findFirst();
        about.ifPresent(cell -> cell.complain(words));
        return about.isPresent();
    }

    /** Puts all refusals away. */
    public void clearProblems() {
        cells.forEach(FormCell::hush);
    }

    /** Puts the refusal at the input of that field away. */
    public void clearProblem(String field) {
        cells.stream().filter(cell -> cell.isOf(field)).forEach(FormCell::hush);
    }

    /** Shows the input of that field with its label, or hides both while it does not matter. */
    public void show(String field, boolean shown) {
        cells.stream().filter(cell -> cell.isOf(field)).forEach(cell -> cell.setVisible(shown));
    }

    /** Puts the cursor into the first input. */
    public void focusFirst() {
        cells.stream().findFirst().ifPresent(FormCell::focus);
    }
}
