package org.ctvms.persistence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How names and numbers are made comparable. */
final class SearchText {
    /** Fewer digits in a row find nobody. */
    static final int FEWEST_DIGITS = 3;

    private static final String EVERYBODY = "";
    private static final String DIGITS = "#";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int LONGEST = 100;

    private SearchText() {}

    /** What a customer is found by. */
    static List<CustomerTerm> terms(String name, String mobile) {
        String digits = digits(mobile);
        String line = words(name).sorted().map(word -> " " + word).collect(Collectors.joining()) + " " + term(digits);
        Stream<CustomerTerm> words =
                Stream.concat(Stream.of(EVERYBODY), words(name)).map(word -> new CustomerTerm(word, line));
        Stream<CustomerTerm> runs = IntStream.rangeClosed(0, digits.length() - FEWEST_DIGITS)
                .mapToObj(digits::substring)
                .map(run -> new CustomerTerm(term(run), ""));
        return Stream.concat(words, runs).toList();
    }

    /** What a customer's line looks like if a term that begins so is in it; a pattern for LIKE. */
    static String pattern(String beginning) {
        return beginning.startsWith(DIGITS)
                ? "% " + DIGITS + "%" + beginning.substring(DIGITS.length()) + "%"
                : "% " + beginning + "%";
    }

    /** The words without case and accents; of letters and digits only, so that nothing in them is a wildcard. */
    static Stream<String> words(String text) {
        return Stream.of(BETWEEN_WORDS.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .map(SearchText::shortened)
                .distinct();
    }

    static String digits(String text) {
        return NO_DIGITS.matcher(text).replaceAll("");
    }

    /** The term of a mobile's digits; no word of a name looks like it. */
    static String term(String digits) {
        return DIGITS + digits;
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String shortened(String word) {
        int characters = word.codePointCount(0, word.length());
        return characters <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
