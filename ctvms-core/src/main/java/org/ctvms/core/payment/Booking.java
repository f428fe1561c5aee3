package org.ctvms.core.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.money.MoneyFormat;

/**
 * All that one payment writes.
 *
 * @param connection the connection as it stands after the payment
 * @param statusBefore the status it had before
 * @param amount what was paid
 * @param mode how
 * @param reference of an online payment, never used before this call
 * @param idempotencyKey the host's key, never used before this call
 * @param receivedOn the day it is booked on
 * @param allocations what each charge gets, oldest first
 * @param dueLeft what is owed after it
 * @param collectedBy who booked it, as the audit trail names them
 * @param recordedAt when it was recorded, and its mail queued
 * @param currency the currency of all amounts
 * @param operator the business as the invoice names it
 * @param language the invoice's language
 */
public record Booking(
        ServiceConnection connection,
        ConnectionStatus statusBefore,
        Money amount,
        PaymentMode mode,
        Optional<PaymentReference> reference,
        Optional<String> idempotencyKey,
        LocalDate receivedOn,
        List<Allocation> allocations,
        Money dueLeft,
        String collectedBy,
        Instant recordedAt,
        CurrencyUnit currency,
        Operator operator,
        Language language) {
    /** What was paid and how, for the audit trail. */
    public String inWords() {
        return MoneyFormat.english(currency).format(amount) + " " + Actor.words(mode);
    }
}
