package org.ctvms.demo.ui.inbox;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.swing.UIManager;
import javax.swing.text.AttributeSet;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;

/** Reads letters for showing, with a stylesheet of its own; what would run or fetch anything is left out. */
final class LetterKit extends HTMLEditorKit {
    private final StyleSheet own = new StyleSheet() {
        // why: letters name fonts that few machines have, and what Java takes instead is not made for reading
        @Override
        public Font getFont(AttributeSet attributes) {
            Font font = super.getFont(attributes);
            String family = UIManager.getFont("Label.font").getFamily();
            return font.getFamily().equals(Font.SANS_SERIF) ? new Font(family, font.getStyle(), font.getSize()) : font;
        }
    };

    LetterKit() {
        own.addStyleSheet(super.getStyleSheet());
        try (InputStream in = LetterKit.class.getResourceAsStream("letter.css");
                Reader rules = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            own.loadRules(rules, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colour around letters, which have light colours of their own in both themes. */
    Color paper() {
        return own.getBackground(own.getRule("body"));
    }

    @Override
    public StyleSheet getStyleSheet() {
        return own;
    }

    @Override
    protected Parser getParser() {
        Parser every = super.getParser();
        return new Parser() {
            @Override
            public void parse(Reader reader, ParserCallback callback, boolean ignoreCharset) throws IOException {
                // why: the letter is text already, whatever charset it names
                every.parse(reader, new HarmlessTags(callback), true);
            }
        };
    }
}
