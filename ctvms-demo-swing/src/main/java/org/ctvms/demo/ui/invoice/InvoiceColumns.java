package org.ctvms.demo.ui.invoice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;

/** What a list of invoices shows of each: what it is known by first. */
final class InvoiceColumns {
    private final Ui ui;

    InvoiceColumns(Ui ui) {
        this.ui = ui;
    }

    List<Column<Invoice>> of(Whose whose) {
        Stream<Column<Invoice>> customer = whose == Whose.EVERYBODY ? customer() : Stream.empty();
        return Stream.of(first(), customer, last()).flatMap(columns -> columns).toList();
    }

    private Stream<Column<Invoice>> customer() {
        return Stream.of(
                Column.number(ui.text("invoices.crf"), 60, invoice ->
                        (long) invoice.crf().number()),
                Column.text(ui.text("invoices.customer"), 150, Invoice::customerName));
    }

    private Stream<Column<Invoice>> first() {
        return Stream.of(
                Column.number(
                        ui.text("invoices.number"),
                        70,
                        invoice -> invoice.number().value()),
                Column.day(ui.text("invoices.date"), 100, ui.formats(), invoice -> Optional.of(invoice.issuedOn())));
    }

    private Stream<Column<Invoice>> last() {
        return Stream.of(
                Column.money(ui.text("invoices.amount"), 100, ui.formats(), Invoice::amount),
                Column.text(ui.text("invoices.connection"), 100, Invoice::deviceId),
                Column.text(
                        ui.text("invoices.service"), 100, invoice -> ui.texts().of(invoice.service())),
                Column.text(ui.text("invoices.mode"), 80, invoice -> ui.texts().of(invoice.mode())),
                Column.text(
                        ui.text("invoices.reference"),
                        120,
                        invoice -> invoice.reference().orElse("")));
    }
}
