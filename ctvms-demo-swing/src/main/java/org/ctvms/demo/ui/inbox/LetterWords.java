package org.ctvms.demo.ui.inbox;

import java.awt.Font;
import javax.swing.text.Element;
import javax.swing.text.html.InlineView;
import org.ctvms.demo.ui.look.Scripts;

/** Some words of a letter, in a font that has their letters. */
final class LetterWords extends InlineView {
    LetterWords(Element element) {
        super(element);
    }

    @Override
    public Font getFont() {
        return Scripts.fitting(
                super.getFont(), getText(getStartOffset(), getEndOffset()).toString());
    }
}
