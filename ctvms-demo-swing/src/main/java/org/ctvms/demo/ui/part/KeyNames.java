package org.ctvms.demo.ui.part;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import javax.swing.KeyStroke;

/** Names keys as they stand on keyboards, the same in every language. */
final class KeyNames {
    private static final Map<Integer, String> NAMES = Map.of(
            KeyEvent.VK_ESCAPE, "Esc",
            KeyEvent.VK_LEFT, "←",
            KeyEvent.VK_RIGHT, "→",
            KeyEvent.VK_PLUS, "+",
            KeyEvent.VK_EQUALS, "+",
            KeyEvent.VK_ADD, "+",
            KeyEvent.VK_MINUS, "-",
            KeyEvent.VK_SUBTRACT, "-");

    private KeyNames() {}

    /** The name of a key stroke, such as {@code Ctrl+F}. */
    static String of(KeyStroke keys) {
        StringJoiner name = new StringJoiner("+");
        if ((keys.getModifiers() & InputEvent.CTRL_DOWN_MASK) != 0) {
            name.add("Ctrl");
        }
        if ((keys.getModifiers() & InputEvent.ALT_DOWN_MASK) != 0) {
            name.add("Alt");
        }
        return name.add(key(keys.getKeyCode())).toString();
    }

    /** The name of the letter with Alt. */
    static String alt(int letter) {
        return "Alt+" + (char) letter;
    }

    /** The names of several keys in one line; those with Alt come last. */
    static String all(Set<String> names) {
        return String.join(", ", new TreeSet<>(names).descendingSet());
    }

    private static String key(int code) {
        if (code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12) {
            return "F" + (code - KeyEvent.VK_F1 + 1);
        }
        boolean numpad = code >= KeyEvent.VK_NUMPAD0 && code <= KeyEvent.VK_NUMPAD9;
        int plain = numpad ? code - KeyEvent.VK_NUMPAD0 + KeyEvent.VK_0 : code;
        return NAMES.getOrDefault(code, String.valueOf((char) plain));
    }
}
