package org.ctvms.core.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditEntry;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.payment.Receipt;

/** Writes all that one payment writes. */
record BookingEntry(Tables tables, Booking booking, InvoiceNumber number) {
    InvoiceNumber write() {
        new InMemoryConnections(tables).update(booking.connection());
        booking.allocations().forEach(this::settle);
        tables.payments.put(number.value(), payment());
        tables.invoices.put(number.value(), invoice());
        new InMemoryOutbox(tables).queue(letter());
        new InMemoryAudit(tables).record(entry());
        new InMemoryChanges(tables).add(booking.recordedAt(), changes());
        return number;
    }

    private void settle(Allocation allocation) {
        MonthKey key = MonthKey.of(booking.connection().id(), allocation.month());
        Charge charge = tables.charges.get(key);
        Money paid = charge.paid().plus(allocation.amount());
        if (charge.amount().isLessThan(paid)) {
            throw new IllegalStateException("The charge of " + allocation.month() + " would be over-paid");
        }
        tables.charges.put(
                key, new Charge(charge.connectionId(), charge.month(), charge.amount(), paid, charge.raisedOn()));
    }

    private ListedPayment payment() {
        Receipt receipt = new Receipt(
                number,
                booking.connection().id(),
                booking.amount(),
                booking.receivedOn(),
                booking.allocations(),
                booking.dueLeft(),
                booking.connection().expiresOn());
        BookedPayment payment = new BookedPayment(
                booking.mode(), booking.reference(), booking.idempotencyKey(), Optional.empty(), receipt);
        return new ListedPayment(customer().crf(), payment, booking.collectedBy(), booking.recordedAt());
    }

    private Invoice invoice() {
        ServiceConnection connection = stored();
        return new Invoice(
                number,
                booking.receivedOn(),
                connection.crf(),
                customer().name(),
                customer().address(),
                connection.id(),
                connection.service(),
                tables.plans.get(connection.planId().value()).name(),
                connection.deviceId(),
                booking.allocations(),
                booking.amount(),
                booking.mode(),
                booking.reference().map(PaymentReference::text),
                booking.dueLeft(),
                connection.expiresOn(),
                booking.currency(),
                booking.operator(),
                Optional.of(booking.language()));
    }

    private List<NewChange> changes() {
        ServiceConnection after = booking.connection();
        NewChange paid = NewChange.payment(stored().crf(), after.id(), number);
        return booking.statusBefore() == after.status()
                ? List.of(paid)
                : List.of(paid, NewChange.of(ChangeKind.STATUS_CHANGED, stored()));
    }

    private AuditEntry entry() {
        String details = "invoice " + number + ", " + booking.inWords();
        return new AuditEntry(
                booking.recordedAt(),
                booking.collectedBy(),
                AuditAction.PAYMENT_COLLECTED,
                Optional.of(customer().crf()),
                details);
    }

    private NewMail letter() {
        return NewMail.of(
                MailKind.INVOICE,
                Optional.of(customer().crf()),
                customer().contact().email(),
                Map.of("invoice", number.toString()),
                booking.recordedAt());
    }

    private ServiceConnection stored() {
        return tables.connections.get(booking.connection().id().value());
    }

    private Customer customer() {
        return tables.customers.get(stored().crf().number());
    }
}
