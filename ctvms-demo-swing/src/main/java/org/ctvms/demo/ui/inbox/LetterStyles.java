package org.ctvms.demo.ui.inbox;

import java.awt.Font;
import javax.swing.UIManager;
import javax.swing.text.AttributeSet;
import javax.swing.text.html.StyleSheet;

/** The styles of one letter, set in the program's own letters where the machine has none of those it names. */
final class LetterStyles extends StyleSheet {
    // why: what Java takes otherwise is wide, and may have no sign for the currency
    @Override
    public Font getFont(AttributeSet attributes) {
        Font named = super.getFont(attributes);
        return named.getFamily().equals(Font.SANS_SERIF)
                ? new Font(UIManager.getFont("Label.font").getFamily(), named.getStyle(), named.getSize())
                : named;
    }
}
