package org.ctvms.core.customer;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Text without what people leave out when they search: case, accents, invisible marks. Decomposed by Unicode (NFKD), with
 * letters that have no decomposition written as people type them. Marks go where a script is read without them; where they
 * are vowels, as in India or Thailand, they stay.
 */
final class FoldedText {
    private static final Set<UnicodeScript> READ_WITHOUT_MARKS = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.COMMON);

    /** The dots of letters from other languages, which many leave out. In Bengali and Odia they make other letters. */
    private static final String OPTIONAL_NUKTAS = "\u093C\u0A3C\u0ABC\u0CBC";

    private static final int TATWEEL = 0x0640;

    /** Lower-case letters that NFKD leaves whole, and letters of one sound that keyboards write in several ways. */
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            // Latin
            spelled("\u0131", "i"),
            spelled("\u0142", "l"),
            spelled("\u00F8", "o"),
            spelled("\u0111", "d"),
            spelled("\u00F0", "d"),
            spelled("\u00FE", "th"),
            spelled("\u00DF", "ss"),
            spelled("\u00E6", "ae"),
            spelled("\u0153", "oe"),
            spelled("\u0127", "h"),
            spelled("\u014B", "n"),
            spelled("\u0138", "k"),
            spelled("\u0167", "t"),
            spelled("\u0180", "b"),
            spelled("\u0192", "f"),
            spelled("\u0199", "k"),
            spelled("\u019A", "l"),
            spelled("\u01B4", "y"),
            spelled("\u01B6", "z"),
            spelled("\u0253", "b"),
            spelled("\u0256", "d"),
            spelled("\u0257", "d"),
            spelled("\u0259", "a"),
            spelled("\u01DD", "a"),
            spelled("\u0268", "i"),
            spelled("\u0272", "n"),
            spelled("\u0289", "u"),
            // Greek
            spelled("\u03C2", "\u03C3"),
            // Arabic, Persian and Urdu
            spelled("\u0649", "\u064A"),
            spelled("\u06CC", "\u064A"),
            spelled("\u06A9", "\u0643"),
            spelled("\u06C1", "\u0647"),
            spelled("\u06BE", "\u0647"),
            spelled("\u0629", "\u0647"),
            // letters that were added to Unicode for what was written with a joiner: Malayalam, Bengali
            spelled("\u0D7A", "\u0D23\u0D4D"),
            spelled("\u0D7B", "\u0D28\u0D4D"),
            spelled("\u0D7C", "\u0D30\u0D4D"),
            spelled("\u0D7D", "\u0D32\u0D4D"),
            spelled("\u0D7E", "\u0D33\u0D4D"),
            spelled("\u0D7F", "\u0D15\u0D4D"),
            spelled("\u09CE", "\u09A4\u09CD"));

    private final StringBuilder folded = new StringBuilder();
    private boolean marksGo = true;

    private FoldedText() {}

    static String of(String text) {
        FoldedText folded = new FoldedText();
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        decomposed.codePoints().forEach(folded::add);
        return folded.folded.toString();
    }

    private void add(int point) {
        switch (Character.getType(point)) {
            case Character.FORMAT -> {}
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> mark(point);
            case Character.DECIMAL_DIGIT_NUMBER -> folded.append(Character.digit(point, 10));
            default -> letter(point);
        }
    }

    private void mark(int point) {
        if (!marksGo && OPTIONAL_NUKTAS.indexOf(point) < 0) {
            folded.appendCodePoint(point);
        }
    }

    private void letter(int point) {
        if (point == TATWEEL) {
            return;
        }
        marksGo = READ_WITHOUT_MARKS.contains(UnicodeScript.of(point));
        String spelled = SPELLED.get(point);
        if (spelled == null) {
            folded.appendCodePoint(point);
        } else {
            folded.append(spelled);
        }
    }

    private static Map.Entry<Integer, String> spelled(String letter, String typed) {
        return Map.entry(letter.codePointAt(0), typed);
    }
}
