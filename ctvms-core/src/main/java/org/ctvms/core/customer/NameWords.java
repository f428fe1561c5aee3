package org.ctvms.core.customer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a name as a search compares them: folded, of letters, their marks and digits only. A name with an
 * apostrophe, a hyphen or a dot is also one word from each part on, so that {@code D'Souza} is found as {@code dsouza}
 * and as {@code souza}.
 */
public final class NameWords {
    /** The version of the rule; terms stored by an older version are rebuilt. */
    public static final int VERSION = 2;

    /** A longer word is cut, in a name and in a search alike. */
    private static final int LONGEST = 100;

    /** Names of more characters, folded, are found by their first words. */
    private static final int LONGEST_IN_ALL = 1_800;

    // why: some look like letters, others decompose into a space and a mark
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\u0060\u00B4\u02B9-\u02BD\u02C8\u02CA\u02CB\u055A\u05F3\u07F4\u2032\u2035\uA78B\uA78C]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private NameWords() {}

    /** The words of the name, each once; with those that begin within a word at a sign. */
    public static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        int left = LONGEST_IN_ALL;
        for (List<String> parts : parted(name).toList()) {
            for (int from = 0; from < parts.size(); from++) {
                String word = shortened(String.join("", parts.subList(from, parts.size())));
                if (word.length() >= left) {
                    return words;
                }
                left -= words.add(word) ? word.length() + 1 : 0;
            }
        }
        return words;
    }

    /** For each word of a search text the beginnings of which a name's words must have one. */
    static List<List<String>> beginnings(String text) {
        return parted(text)
                .flatMap(parts -> IntStream.range(0, parts.size()).mapToObj(at -> beginnings(parts, at)))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** The part itself, or all up to it in one word: the name may be stored with the sign, a space or nothing. */
    private static List<String> beginnings(List<String> parts, int at) {
        return Stream.of(parts.get(at), String.join("", parts.subList(0, at + 1)))
                .map(NameWords::shortened)
                .distinct()
                .toList();
    }

    private static Stream<List<String>> parted(String text) {
        String folded = FoldedText.of(APOSTROPHES.matcher(text).replaceAll("'"));
        return SPACES.splitAsStream(folded).map(NameWords::parts).filter(parts -> !parts.isEmpty());
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>(List.of(SIGNS.split(word)));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static String shortened(String word) {
        int characters = word.codePointCount(0, word.length());
        return characters <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
