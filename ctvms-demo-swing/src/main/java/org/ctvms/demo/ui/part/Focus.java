package org.ctvms.demo.ui.part;

import java.awt.Component;
import java.awt.Container;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/** Finds where the focus begins in a part of a window. On the event thread. */
public final class Focus {
    private Focus() {}

    /** The first component in the container that people can type into or press; empty while there is none. */
    public static Optional<Component> first(Container container) {
        return Stream.of(container.getComponents())
                .filter(Component::isVisible)
                .flatMap(child -> Stream.concat(
                        Stream.of(child).filter(Focus::takes),
                        child instanceof Container inner ? first(inner).stream() : Stream.empty()))
                .findFirst();
    }

    private static boolean takes(Component component) {
        return component.isShowing()
                && component.isEnabled()
                && component.isFocusable()
                && (component instanceof JTextComponent
                        || component instanceof AbstractButton
                        || component instanceof JComboBox
                        || component instanceof JTable
                        || component instanceof JList
                        || component instanceof JSpinner
                        || component instanceof JTabbedPane);
    }
}
