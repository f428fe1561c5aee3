package org.ctvms.persistence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a search text asks for.
 *
 * @param everybody whether nothing was typed
 * @param crf the CRF the text is, or 0
 * @param wanted for each thing that must be there, the beginnings of terms any of which is it
 */
record CustomerQuery(boolean everybody, int crf, List<List<String>> wanted) {
    private static final Pattern NUMBER = Pattern.compile("[0-9 +()./-]*[0-9][0-9 +()./-]*");
    private static final Pattern CRF = Pattern.compile("[0-9]{1,9}");

    static CustomerQuery of(String text) {
        String typed = text.strip();
        if (NUMBER.matcher(typed).matches()) {
            return number(typed);
        }
        return new CustomerQuery(
                typed.isEmpty(), 0, SearchText.words(typed).map(List::of).toList());
    }

    private static CustomerQuery number(String typed) {
        List<String> runs =
                new DialledNumber(typed).runs().stream().map(SearchText::term).toList();
        int crf = CRF.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        return new CustomerQuery(false, crf, runs.isEmpty() ? List.of() : List.of(runs));
    }

    /** Whether it can find anybody but the customer with the CRF. */
    boolean hasTerms() {
        return !wanted.isEmpty();
    }
}
