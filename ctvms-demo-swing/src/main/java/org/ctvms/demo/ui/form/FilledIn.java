package org.ctvms.demo.ui.form;

import java.awt.Component;
import java.awt.Container;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JRadioButton;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;

/** What people filled in and chose in the parts of a window, by the parts' names. On the event thread. */
public final class FilledIn {
    static final String INPUT = "ctvms.input";

    private FilledIn() {}

    /** Fills the parts of the one with what the parts of the same names hold in the other. */
    public static void carry(Container from, Container to) {
        Map<String, Component> filled = new HashMap<>();
        parts(from).filter(part -> part.getName() != null).forEach(part -> filled.putIfAbsent(part.getName(), part));
        parts(to)
                .filter(part -> filled.containsKey(String.valueOf(part.getName())))
                .forEach(part -> carry(filled.get(part.getName()), part));
    }

    private static Stream<Component> parts(Container in) {
        return Stream.of(in.getComponents())
                .flatMap(part -> part instanceof Container inner && !(part instanceof JSpinner)
                        ? Stream.concat(Stream.of(part), parts(inner))
                        : Stream.of(part));
    }

    private static void carry(Component from, Component to) {
        if (from instanceof JTextComponent filled && to instanceof JTextComponent text && text.isEditable()) {
            carry(filled, text);
        } else if (from instanceof JComboBox<?> filled && to instanceof JComboBox<?> box) {
            choose(filled.getSelectedIndex(), box);
        } else if (from instanceof JSpinner filled && to instanceof JSpinner spinner) {
            spinner.setValue(filled.getValue());
        } else if (from instanceof JTabbedPane filled && to instanceof JTabbedPane tabs) {
            tabs.setSelectedIndex(Math.min(filled.getSelectedIndex(), tabs.getTabCount() - 1));
        } else if (from instanceof JToggleButton filled && to instanceof JToggleButton button) {
            choose(filled, button);
        }
    }

    private static void choose(int at, JComboBox<?> box) {
        if (at >= 0 && at < box.getItemCount() && at != box.getSelectedIndex()) {
            box.setSelectedIndex(at);
        }
    }

    private static void carry(JTextComponent from, JTextComponent to) {
        if (input(from) instanceof TypedInput<?> filled && input(to) instanceof TypedInput<?> input) {
            takeOver(filled, input);
        } else if (!from.getText().equals(to.getText())) {
            to.setText(from.getText());
        }
    }

    private static Object input(JComponent part) {
        return part.getClientProperty(INPUT);
    }

    // why: inputs of one name hold the same on the same screen
    @SuppressWarnings("unchecked")
    private static <T> void takeOver(TypedInput<T> from, TypedInput<?> to) {
        if (!from.typed().equals(to.typed())) {
            ((TypedInput<T>) to).takeOver(from);
        }
    }

    // why: what follows the choice, such as fields that it enables, hears of a click alone
    private static void choose(AbstractButton from, AbstractButton to) {
        if (from.isSelected() && !to.isSelected()) {
            to.doClick(0);
        } else if (to.isSelected() != from.isSelected() && !(to instanceof JRadioButton)) {
            to.setSelected(false);
        }
    }
}
