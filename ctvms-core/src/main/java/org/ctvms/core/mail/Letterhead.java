package org.ctvms.core.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.money.MoneyFormat;

/**
 * What all letters of an operator have in common.
 *
 * @param language what they are written in
 * @param operatorName who they are from
 * @param currency of all amounts
 */
public record Letterhead(Language language, String operatorName, CurrencyUnit currency) {
    /** The same in another language. */
    public Letterhead in(Language other) {
        return new Letterhead(other, operatorName, currency);
    }

    /** The letter that only tells values. */
    public Letter letter(QueuedMail mail, Map<String, String> values) {
        return letter(mail, values, List.of(), Optional.empty());
    }

    /** The letter with all its parts. */
    public Letter letter(
            QueuedMail mail, Map<String, String> values, List<Map<String, String>> lines, Optional<Attachment> file) {
        return new Letter(
                mail.messageId(),
                mail.kind(),
                mail.crf(),
                mail.mobile(),
                mail.recipient().orElseThrow(),
                language,
                operatorName,
                values,
                lines,
                file);
    }

    /** The amount with its currency, for the reader. */
    public String amount(Money amount) {
        return new MoneyFormat(currency, language.locale()).format(amount);
    }

    /** The day for the reader. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
