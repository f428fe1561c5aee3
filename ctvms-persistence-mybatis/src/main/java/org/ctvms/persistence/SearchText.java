package org.ctvms.persistence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.customer.CustomerQuery;
import org.ctvms.core.customer.NameWords;

/** How the words and digits that a customer is found by stand in the table. */
final class SearchText {
    private static final String EVERYBODY = "";
    private static final String DIGITS = "#";
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

    private SearchText() {}

    /** What a customer is found by. */
    static List<CustomerTerm> terms(String name, String mobile) {
        String digits = NO_DIGITS.matcher(mobile).replaceAll("");
        Set<String> words = NameWords.of(name);
        String line =
                words.stream().sorted().map(word -> " " + word).collect(Collectors.joining()) + " " + term(digits);
        Stream<CustomerTerm> ofWords =
                Stream.concat(Stream.of(EVERYBODY), words.stream()).map(word -> new CustomerTerm(word, line));
        Stream<CustomerTerm> runs = IntStream.rangeClosed(0, digits.length() - CustomerQuery.FEWEST_DIGITS)
                .mapToObj(digits::substring)
                .map(run -> new CustomerTerm(term(run), ""));
        return Stream.concat(ofWords, runs).toList();
    }

    /** For each thing that must be there the beginnings of terms any of which is it. */
    static List<List<String>> wanted(CustomerQuery query) {
        List<String> runs = query.digits().stream().map(SearchText::term).toList();
        return runs.isEmpty() ? query.words() : List.of(runs);
    }

    /** What a customer's line looks like if a term that begins so is in it; a pattern for LIKE. */
    static String pattern(String beginning) {
        return beginning.startsWith(DIGITS)
                ? "% " + DIGITS + "%" + beginning.substring(DIGITS.length()) + "%"
                : "% " + beginning + "%";
    }

    /** The term of a mobile's digits; no word of a name looks like it. */
    private static String term(String digits) {
        return DIGITS + digits;
    }
}
