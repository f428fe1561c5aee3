package org.ctvms.demo.ui.form;

import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.text.Texts;

/** Input for the number of a customer. */
public final class CrfInput {
    private CrfInput() {}

    /** A number, or nothing. */
    public static TypedInput<Optional<Crf>> of(Texts texts, String field) {
        return TypedInput.line(
                field,
                text -> text.isBlank() ? Optional.empty() : Optional.of(crf(texts, field, text.strip())),
                crf -> crf.map(Crf::toString).orElse(""));
    }

    private static Crf crf(Texts texts, String field, String text) {
        try {
            return new Crf(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new InvalidInputException(field, texts.get("common.noCrf"));
        }
    }
}
