package org.ctvms.core.payment;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * The reference of an online payment, as issued by the payment service or the bank. References that differ only in
 * case, spaces or full-width forms are the same: {@code UTR24A9X1}, {@code utr24a9x1} and {@code UTR 24A9X1}.
 *
 * @param text as it is shown
 */
public record PaymentReference(String text) {
    private static final int LONGEST = 100;

    /**
     * The reference that somebody typed: 1 to 100 characters in one line, stripped of outer spaces of every kind.
     *
     * @throws InvalidInputException if it is empty, too long, or contains invisible characters
     */
    static PaymentReference typed(String text) {
        PaymentReference reference = new PaymentReference(Check.identifier("reference", text, LONGEST));
        int length = reference.folded().codePointCount(0, reference.folded().length());
        if (length > LONGEST) {
            throw new InvalidInputException(
                    "reference",
                    "has " + length + " characters when written out; at most " + LONGEST + " can be stored",
                    Flaw.TOO_LONG,
                    LONGEST);
        }
        return reference;
    }

    /** The form in which references are compared. */
    public String folded() {
        StringBuilder visible = new StringBuilder();
        Normalizer.normalize(text, Form.NFKC)
                .codePoints()
                .filter(point -> !Character.isSpaceChar(point) && !Character.isWhitespace(point))
                .forEach(visible::appendCodePoint);
        // why: to upper case first, for some small letters share a capital and some capitals have two small ones
        String folded = visible.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Form.NFKC);
    }
}
