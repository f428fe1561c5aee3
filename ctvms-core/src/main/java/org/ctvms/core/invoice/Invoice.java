package org.ctvms.core.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/**
 * The document of one payment, as things were when it was made; it never changes.
 *
 * @param number its number
 * @param issuedOn the day the payment was received
 * @param crf the customer
 * @param customerName as it was
 * @param address as it was
 * @param connectionId what was paid for
 * @param service its service
 * @param planName its plan, as it was
 * @param deviceId its device
 * @param allocations the months the payment went to, oldest first
 * @param amount what was paid
 * @param mode how
 * @param reference of an online payment
 * @param dueLeft what the connection still owed after it
 * @param expiresOn the connection's expiry after it
 * @param currency the currency of all amounts
 * @param operator the business, as it was
 * @param language its language; empty where it was booked by a release that did not store it
 */
public record Invoice(
        InvoiceNumber number,
        LocalDate issuedOn,
        Crf crf,
        String customerName,
        Address address,
        ConnectionId connectionId,
        ServiceType service,
        String planName,
        String deviceId,
        List<Allocation> allocations,
        Money amount,
        PaymentMode mode,
        Optional<String> reference,
        Money dueLeft,
        LocalDate expiresOn,
        CurrencyUnit currency,
        Operator operator,
        Optional<Language> language) {
    /** Keeps a copy of the list. */
    public Invoice {
        allocations = List.copyOf(allocations);
    }
}
