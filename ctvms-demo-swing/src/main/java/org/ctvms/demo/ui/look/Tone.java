package org.ctvms.demo.ui.look;

import java.awt.Color;
import java.util.Locale;
import javax.swing.UIManager;

/** What a colour means; the colours are the theme's. */
public enum Tone {
    /** All is well. */
    GOOD,
    /** Somebody should look. */
    WARNING,
    /** Something is wrong. */
    BAD,
    /** Nothing special. */
    NEUTRAL,
    /** To be noticed. */
    ACCENT;

    /** For words and lines. */
    public Color foreground() {
        return color("foreground");
    }

    /** For the ground behind the words. */
    public Color background() {
        return color("background");
    }

    private Color color(String part) {
        return UIManager.getColor("Ctvms." + name().toLowerCase(Locale.ROOT) + "." + part);
    }
}
