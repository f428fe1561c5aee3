package org.ctvms.core.testkit;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ctvms.core.customer.Customer;

/** What a search text finds, customer by customer. */
final class CustomerSearch {
    private static final int FEWEST_DIGITS = 3;
    private static final String TWO_DIGIT_CODES =
            "20,27,30,31,32,33,34,36,39,40,41,43,44,45,46,47,48,49,51,52,53,54,55,"
                    + "56,57,58,60,61,62,63,64,65,66,81,82,84,86,90,91,92,93,94,95,98,";

    private final String text;

    CustomerSearch(String text) {
        this.text = text.strip();
    }

    boolean finds(Customer customer) {
        if (text.isEmpty()) {
            return true;
        }
        if (text.matches("[0-9 +()./-]+") && !digits(text).isEmpty()) {
            return customer.crf().toString().equals(text)
                    || runs().stream().anyMatch(digits(customer.contact().mobile())::contains);
        }
        List<String> words = words(text);
        return !words.isEmpty() && words.stream().allMatch(word -> startsAWord(word, customer.name()));
    }

    private static boolean startsAWord(String word, String name) {
        return words(name).stream().anyMatch(candidate -> candidate.startsWith(word));
    }

    private static List<String> words(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Stream.of(decomposed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What may stand in the mobile: as typed, and without calling code and trunk 0. */
    private Set<String> runs() {
        String digits = digits(text);
        Set<String> runs = new HashSet<>(Set.of(digits));
        if (digits.startsWith("00")) {
            addInternational(runs, digits.substring(2));
        } else if (!digits.startsWith("0") && (text.contains("+") || digits.length() > 10)) {
            addInternational(runs, digits);
        }
        if (digits.startsWith("0") && digits.length() > 6) {
            runs.add(digits.substring(1));
        }
        runs.removeIf(run -> run.length() < FEWEST_DIGITS);
        return runs;
    }

    private static void addInternational(Set<String> runs, String digits) {
        runs.add(digits);
        int code = digits.matches("[17].*") ? 1 : digits.length() > 1 && isTwoDigitCode(digits) ? 2 : 3;
        if (digits.length() > code) {
            runs.add(digits.substring(code).replaceFirst("^0", ""));
        }
    }

    private static boolean isTwoDigitCode(String digits) {
        return TWO_DIGIT_CODES.contains(digits.substring(0, 2) + ",");
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
