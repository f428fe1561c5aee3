package org.ctvms.core.testkit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ctvms.core.customer.Customer;

/** What a search text finds, customer by customer. */
final class CustomerSearch {
    private static final int FEWEST_DIGITS = 3;

    private final String number;
    private final String digits;
    private final List<String> words;

    CustomerSearch(String text) {
        number = text.strip();
        digits = digits(text);
        words = List.of(folded(text).strip().split("\\s+"));
    }

    boolean finds(Customer customer) {
        return customer.crf().toString().equals(number)
                || digits.length() >= FEWEST_DIGITS
                        && digits(customer.contact().mobile()).contains(digits)
                || words.stream().allMatch(word -> startsAWord(word, folded(customer.name())));
    }

    private static boolean startsAWord(String word, String name) {
        return IntStream.range(0, name.length())
                .filter(at -> at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)))
                .anyMatch(at -> name.startsWith(word, at));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return decomposed.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
