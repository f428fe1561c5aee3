package org.ctvms.persistence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How names and numbers are made comparable. */
final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int FEWEST_DIGITS = 3;

    private SearchText() {}

    /** The text without case and accents. */
    static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static String digits(String text) {
        return NO_DIGITS.matcher(text).replaceAll("");
    }

    /** The digits to look for in mobiles; empty if they are too few. */
    static String wantedDigits(String text) {
        String digits = digits(text);
        return digits.length() >= FEWEST_DIGITS ? digits : "";
    }

    /** The CRF the text is, or 0. */
    static int wantedNumber(String text) {
        return NUMBER.matcher(text.strip()).matches() ? Integer.parseInt(text.strip()) : 0;
    }

    /** For each word of the text, the expression that finds it at the start of a word. */
    static List<String> wantedWords(String text) {
        return Stream.of(folded(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "(?<![\\p{L}\\p{Nd}])" + Pattern.quote(word))
                .toList();
    }
}
