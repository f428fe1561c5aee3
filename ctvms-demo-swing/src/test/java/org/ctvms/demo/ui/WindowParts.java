package org.ctvms.demo.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** What a window shows, and what is wrong with it for people who work by keyboard or by ear. On the event thread. */
final class WindowParts {
    private final List<JComponent> shown;

    private WindowParts(List<JComponent> shown) {
        this.shown = shown;
    }

    static WindowParts of(Window window) {
        return new WindowParts(all(window)
                .filter(Component::isShowing)
                .filter(JComponent.class::isInstance)
                .map(JComponent.class::cast)
                .toList());
    }

    private static Stream<Component> all(Container container) {
        return Stream.concat(
                Stream.of(container),
                Stream.of(container.getComponents())
                        .flatMap(child -> child instanceof Container inner ? all(inner) : Stream.of(child)));
    }

    <C extends JComponent> List<C> of(Class<C> type) {
        return shown.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The letters that Alt takes to more than one place. */
    List<String> sharedMnemonics() {
        Map<Integer, List<String>> words = new TreeMap<>(shown.stream()
                .filter(part -> mnemonic(part) > 0)
                .collect(Collectors.groupingBy(
                        WindowParts::mnemonic, Collectors.mapping(WindowParts::words, Collectors.toList()))));
        return words.entrySet().stream()
                .filter(letter -> letter.getValue().size() > 1)
                .map(letter -> "Alt+" + (char) letter.getKey().intValue() + " " + letter.getValue())
                .toList();
    }

    private static int mnemonic(JComponent part) {
        if (part instanceof AbstractButton button) {
            return button.getMnemonic();
        }
        return part instanceof JLabel label ? label.getDisplayedMnemonic() : 0;
    }

    private static String words(JComponent part) {
        return part instanceof AbstractButton button ? button.getText() : ((JLabel) part).getText();
    }

    /** The parts that a screen reader has no name for. */
    List<String> nameless() {
        return shown.stream()
                .filter(WindowParts::needsName)
                .filter(part -> hasNoName(part.getAccessibleContext()))
                .map(part -> part.getClass().getSimpleName() + " " + part.getName() + " in " + around(part))
                .toList();
    }

    private static boolean needsName(JComponent part) {
        boolean ownName = part instanceof JTable
                || part instanceof JSpinner
                || part instanceof JComboBox
                || part instanceof JList
                || part instanceof JTabbedPane
                || part instanceof AbstractButton
                || part instanceof JTextComponent text && text.isFocusable();
        boolean ofAnother = SwingUtilities.getAncestorOfClass(JComboBox.class, part) != null
                || SwingUtilities.getAncestorOfClass(JScrollBar.class, part) != null
                || part.getClass().getName().contains("Title");
        return ownName && !ofAnother || part.getClass().getSimpleName().contains("Chart") || isCanvas(part);
    }

    // why: what paints itself has no words that a reader could find
    private static boolean isCanvas(JComponent part) {
        return part.getComponentCount() == 0
                && part.getClass().getName().startsWith("org.ctvms")
                && part.isFocusable()
                && part.getClass().getSimpleName().endsWith("Canvas");
    }

    private static boolean hasNoName(AccessibleContext context) {
        return context == null
                || context.getAccessibleName() == null
                || context.getAccessibleName().isBlank();
    }

    private static String around(JComponent part) {
        Container parent = part.getParent();
        while (parent != null && !parent.getClass().getName().startsWith("org.ctvms")) {
            parent = parent.getParent();
        }
        return parent == null ? "?" : parent.getClass().getSimpleName();
    }
}
