package org.ctvms.demo.ui.inbox;

import java.util.Locale;
import java.util.Set;
import javax.swing.text.BadLocationException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTML.Attribute;
import javax.swing.text.html.HTML.Tag;
import javax.swing.text.html.HTMLEditorKit.ParserCallback;

/** Hands on what a letter shows, and nothing that runs, takes input or fetches from elsewhere. */
final class HarmlessTags extends ParserCallback {
    private static final Set<Tag> WITH_CONTENT = Set.of(Tag.SCRIPT, Tag.STYLE, Tag.OBJECT, Tag.APPLET, Tag.TITLE);
    private static final Set<Tag> ALONE = Set.of(
            Tag.IMG,
            Tag.LINK,
            Tag.META,
            Tag.BASE,
            Tag.FRAME,
            Tag.INPUT,
            Tag.ISINDEX,
            Tag.PARAM,
            Tag.AREA,
            Tag.MAP,
            Tag.FORM,
            Tag.FRAMESET,
            Tag.SELECT,
            Tag.OPTION,
            Tag.TEXTAREA);

    private final ParserCallback next;
    private int depth;

    HarmlessTags(ParserCallback next) {
        this.next = next;
    }

    private static boolean isHarmless(Tag tag) {
        return !(tag instanceof HTML.UnknownTag) && !ALONE.contains(tag);
    }

    private static MutableAttributeSet harmless(MutableAttributeSet attributes) {
        attributes.removeAttribute(Attribute.BACKGROUND);
        attributes.removeAttribute(Attribute.SRC);
        String style = String.valueOf(attributes.getAttribute(Attribute.STYLE)).toLowerCase(Locale.ROOT);
        // why: a style fetches by url(...), which can also be written with backslashes
        if (style.indexOf('(') >= 0 || style.indexOf('\\') >= 0) {
            attributes.removeAttribute(Attribute.STYLE);
        }
        return attributes;
    }

    @Override
    public void handleStartTag(Tag tag, MutableAttributeSet attributes, int position) {
        if (WITH_CONTENT.contains(tag)) {
            depth++;
        } else if (depth == 0 && isHarmless(tag)) {
            next.handleStartTag(tag, harmless(attributes), position);
        }
    }

    @Override
    public void handleEndTag(Tag tag, int position) {
        if (WITH_CONTENT.contains(tag)) {
            depth = Math.max(0, depth - 1);
        } else if (depth == 0 && isHarmless(tag)) {
            next.handleEndTag(tag, position);
        }
    }

    @Override
    public void handleSimpleTag(Tag tag, MutableAttributeSet attributes, int position) {
        if (depth == 0 && isHarmless(tag) && !WITH_CONTENT.contains(tag)) {
            next.handleSimpleTag(tag, harmless(attributes), position);
        }
    }

    @Override
    public void handleText(char[] words, int position) {
        if (depth == 0) {
            next.handleText(words, position);
        }
    }

    @Override
    public void handleEndOfLineString(String end) {
        next.handleEndOfLineString(end);
    }

    @Override
    public void flush() throws BadLocationException {
        next.flush();
    }
}
