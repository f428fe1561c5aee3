package org.ctvms.demo.ui.admin.everything;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerQuery;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.PaymentQuery;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.demo.ui.Ui;

/** What is searched for; read in one call off the event thread. */
record Query(Ui ui, AdminSession session, String text) {
    private static final int OF_EACH = 6;
    private static final int FEWEST = 2;
    private static final String NUMBER = "[1-9][0-9]{0,14}";

    /** What matches the text, by kind. */
    List<Found> read() {
        return Stream.of(customers(), connections(), invoices(), payments())
                .flatMap(List::stream)
                .toList();
    }

    private List<Found> customers() {
        Optional<Crf> crf = CustomerQuery.of(text).crf();
        Stream<Customer> exact =
                crf.stream().flatMap(number -> known(() -> session.customers().find(number)));
        List<Customer> page = taken(() -> session.customers().search(text, Optional.empty(), OF_EACH));
        return Stream.concat(exact.filter(customer -> !customer.isRemoved()), page.stream())
                .distinct()
                .limit(OF_EACH)
                .map(customer -> found(customer, crf))
                .toList();
    }

    private static Found found(Customer customer, Optional<Crf> asked) {
        String beside = "CRF " + customer.crf() + " · " + customer.contact().mobile();
        boolean exact = asked.equals(Optional.of(customer.crf()));
        return new Found(Kind.CUSTOMER, customer.name(), beside, exact, go -> go.customer(customer.crf()));
    }

    private List<Found> connections() {
        if (text.strip().length() < FEWEST) {
            return List.of();
        }
        return taken(() -> session.connections().byDevice(text, OF_EACH)).stream()
                .map(this::found)
                .toList();
    }

    private Found found(ListedConnection line) {
        ServiceConnection connection = line.overview().connection();
        String beside = ui.texts().of(connection.service()) + " · " + line.customerName();
        return new Found(
                Kind.CONNECTION,
                connection.deviceId(),
                beside,
                connection.deviceId().equalsIgnoreCase(text.strip()),
                go -> go.connection(connection.crf(), connection.id()));
    }

    private List<Found> invoices() {
        String number = text.strip().replaceFirst("^(#|№)\\s*", "");
        if (!number.matches(NUMBER)) {
            return List.of();
        }
        InvoiceNumber asked = new InvoiceNumber(Long.parseLong(number));
        return known(() -> session.invoices().find(asked)).map(this::found).toList();
    }

    private Found found(Invoice invoice) {
        String beside = invoice.customerName() + " · " + ui.formats().money(invoice.amount()) + " · "
                + ui.formats().date(invoice.issuedOn());
        return new Found(Kind.INVOICE, invoice.number().toString(), beside, true, go -> go.invoice(invoice.number()));
    }

    private List<Found> payments() {
        return text.isBlank()
                ? List.of()
                : taken(() -> session.payments().list(PaymentQuery.ALL.reference(text), Optional.empty(), OF_EACH))
                        .stream()
                        .map(this::found)
                        .toList();
    }

    private Found found(ListedPayment line) {
        String beside = "CRF " + line.crf() + " · "
                + ui.formats().money(line.payment().receipt().amount()) + " · "
                + ui.formats().date(line.payment().receipt().receivedOn());
        return new Found(
                Kind.PAYMENT,
                line.payment().reference().map(PaymentReference::text).orElse(""),
                beside,
                true,
                go -> go.invoice(line.payment().receipt().invoice()));
    }

    private static <T> Stream<T> known(Supplier<T> call) {
        try {
            return Stream.of(call.get());
        } catch (NotFoundException e) {
            return Stream.empty();
        }
    }

    // why: what can't be a device or a reference may well be a name
    private static <T> List<T> taken(Supplier<List<T>> call) {
        try {
            return call.get();
        } catch (InvalidInputException e) {
            return List.of();
        }
    }
}
