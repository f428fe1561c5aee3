package org.ctvms.demo.ui.part;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComponent;

/** Names a button's keys in its tool tip, after its words. While it says why it is disabled, it names none. */
final class KeyTip {
    private static final String KEYS = "Ctvms.keys";
    private static final String WORDS = "Ctvms.tip";

    private KeyTip() {}

    /** Names that key too. */
    static void add(AbstractButton button, String key) {
        Set<String> keys = new LinkedHashSet<>(keys(button));
        keys.add(key);
        button.putClientProperty(KEYS, keys);
        show(button);
    }

    /** Names that letter with Alt in place of the one before, which the button's words no longer have. */
    static void replaceAlt(AbstractButton button, String key) {
        Set<String> keys = new LinkedHashSet<>(keys(button));
        keys.removeIf(before -> before.startsWith("Alt+"));
        keys.add(key);
        button.putClientProperty(KEYS, keys);
        show(button);
    }

    /** Sets the words before the keys. */
    static void say(AbstractButton button, String words) {
        button.putClientProperty(WORDS, words);
        show(button);
    }

    private static void show(AbstractButton button) {
        String names = KeyNames.all(keys(button));
        String words = (String) button.getClientProperty(WORDS);
        if (words == null) {
            button.setToolTipText(names.isEmpty() ? null : names);
        } else {
            button.setToolTipText(names.isEmpty() ? words : words + " (" + names + ")");
        }
    }

    /** The names of the component's keys. */
    @SuppressWarnings("unchecked")
    static Set<String> keys(JComponent component) {
        return Optional.ofNullable((Set<String>) component.getClientProperty(KEYS))
                .orElse(Set.of());
    }
}
