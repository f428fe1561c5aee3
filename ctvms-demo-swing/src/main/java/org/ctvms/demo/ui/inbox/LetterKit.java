package org.ctvms.demo.ui.inbox;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.swing.text.Document;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import javax.swing.text.html.HTMLDocument;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.InlineView;
import javax.swing.text.html.StyleSheet;

/** Reads letters for showing, with a stylesheet of its own; what would run or fetch anything is left out. */
public final class LetterKit extends HTMLEditorKit {
    private final StyleSheet own = new StyleSheet();

    /** With the stylesheet of letters. */
    public LetterKit() {
        own.addStyleSheet(super.getStyleSheet());
        try (InputStream in = LetterKit.class.getResourceAsStream("letter.css");
                Reader rules = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            own.loadRules(rules, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colour around letters, which have light colours of their own in both themes. */
    public Color paper() {
        return own.getBackground(own.getRule("body"));
    }

    @Override
    public Document createDefaultDocument() {
        StyleSheet styles = new LetterStyles();
        styles.addStyleSheet(own);
        HTMLDocument document = new HTMLDocument(styles);
        document.setParser(getParser());
        document.setAsynchronousLoadPriority(-1);
        return document;
    }

    @Override
    public ViewFactory getViewFactory() {
        ViewFactory usual = super.getViewFactory();
        return element -> {
            View view = usual.create(element);
            return view.getClass() == InlineView.class ? new LetterWords(element) : view;
        };
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
