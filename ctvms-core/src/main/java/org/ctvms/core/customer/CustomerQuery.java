package org.ctvms.core.customer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a search text asks for: the customer with the CRF, and those who have all the words or any of the digits. A storage
 * finds exactly those for whom {@link #finds} is true.
 *
 * @param everybody whether nothing was typed
 * @param crf the CRF that the text is
 * @param words for each word of the text how a word of the name may begin; folded as {@link NameWords} are
 * @param digits the digits any of which, in a row, are in the mobile
 */
public record CustomerQuery(boolean everybody, Optional<Crf> crf, List<List<String>> words, List<String> digits) {
    /** The fewest digits in a row that find a mobile. */
    public static final int FEWEST_DIGITS = 3;

    private static final Pattern NUMBER = Pattern.compile("[0-9 +()./-]*[0-9][0-9 +()./-]*");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:crf|customer|number|nomor|no|nr)[ .:#-]*|[#\uFF03\u2116] *)+([0-9]{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}");

    /** Copies the lists. */
    public CustomerQuery {
        words = words.stream().map(List::copyOf).toList();
        digits = List.copyOf(digits);
    }

    /** The query for a text as it was typed or pasted. */
    public static CustomerQuery of(String text) {
        String plain = PhoneText.plain(text);
        if (NUMBER.matcher(plain).matches()) {
            Optional<Crf> crf = PLAIN.matcher(plain).matches() ? crf(plain) : Optional.empty();
            return new CustomerQuery(false, crf, List.of(), new DialledNumber(plain).runs());
        }
        Matcher named = NAMED.matcher(plain);
        Optional<Crf> crf = named.matches() ? crf(named.group(1)) : Optional.empty();
        boolean words = plain.codePoints().anyMatch(Character::isLetter);
        return new CustomerQuery(plain.isEmpty(), crf, words ? NameWords.beginnings(text) : List.of(), List.of());
    }

    /** The text to search for: of a number without the invisible marks that are pasted with it. */
    public static String typed(String text) {
        String plain = PhoneText.plain(text);
        return NUMBER.matcher(plain).matches() ? plain : text;
    }

    private static Optional<Crf> crf(String number) {
        return Optional.of(Integer.parseInt(number)).filter(any -> any > 0).map(Crf::new);
    }

    /** Whether it finds the customer, removed or not. */
    public boolean finds(Customer customer) {
        return everybody
                || crf.equals(Optional.of(customer.crf()))
                || !words.isEmpty() && hasWords(customer.name())
                || digits.stream().anyMatch(PhoneText.digits(customer.contact().mobile())::contains);
    }

    private boolean hasWords(String name) {
        return words.stream()
                .allMatch(beginnings -> NameWords.of(name).stream()
                        .anyMatch(word -> beginnings.stream().anyMatch(word::startsWith)));
    }
}
