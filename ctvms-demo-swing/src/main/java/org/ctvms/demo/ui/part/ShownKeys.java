package org.ctvms.demo.ui.part;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.ActionMap;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.ctvms.demo.ui.text.Texts;

/** Finds the keys that work among the components that are shown. On the event thread. */
public final class ShownKeys {
    private final Texts texts;
    private final Map<String, String> found = new LinkedHashMap<>();

    private ShownKeys(Texts texts) {
        this.texts = texts;
    }

    /** Those of the components in the container. */
    public static List<KeyLine> in(Container container, Texts texts) {
        ShownKeys keys = new ShownKeys(texts);
        List<JComponent> shown = new ArrayList<>();
        collect(container, shown);
        shown.forEach(keys::button);
        shown.forEach(keys::shortcuts);
        return keys.lines();
    }

    /** Those of the component itself, without what it contains. */
    public static List<KeyLine> of(JComponent component, Texts texts) {
        ShownKeys keys = new ShownKeys(texts);
        keys.shortcuts(component);
        return keys.lines();
    }

    private static void collect(Container container, List<JComponent> shown) {
        if (container instanceof JComponent component && component.isShowing()) {
            shown.add(component);
        }
        Stream.of(container.getComponents())
                .filter(Component::isVisible)
                .filter(Container.class::isInstance)
                .forEach(child -> collect((Container) child, shown));
    }

    private void button(JComponent component) {
        if (component instanceof AbstractButton button) {
            String words = Optional.ofNullable(button.getText())
                    .filter(text -> !text.isBlank())
                    .orElse(button.getAccessibleContext().getAccessibleName());
            KeyTip.keys(button).forEach(key -> found.putIfAbsent(key, words));
        } else if (component instanceof JLabel label && label.getDisplayedMnemonic() > 0) {
            found.putIfAbsent(KeyNames.alt(label.getDisplayedMnemonic()), label.getText());
        }
    }

    private void shortcuts(JComponent component) {
        ActionMap actions = component.getActionMap();
        Object[] own = actions.keys();
        Stream.of(own == null ? new Object[0] : own)
                .map(actions::get)
                .filter(Shortcut.class::isInstance)
                .map(action -> KeyNames.of(((Shortcut) action).keys()))
                .sorted()
                .filter(key -> !found.containsKey(key))
                .forEach(key -> words(key).ifPresent(words -> found.put(key, words)));
    }

    private Optional<String> words(String key) {
        // why: each of the digits leads to a screen, whose button names it
        return key.matches("(Ctrl|Alt)\\+[0-9]") ? Optional.empty() : Optional.of(texts.get("keys.does." + key));
    }

    // why: a button reached by two keys is one line
    private List<KeyLine> lines() {
        Map<String, Set<String>> byWords = new LinkedHashMap<>();
        found.forEach((key, words) ->
                byWords.computeIfAbsent(words, any -> new HashSet<>()).add(key));
        return byWords.entrySet().stream()
                .map(line -> new KeyLine(KeyNames.all(line.getValue()), line.getKey()))
                .toList();
    }
}
