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

    // why: where the list is narrow the last columns are scrolled to
    List<Column<Invoice>> of(Whose whose) {
        boolean everybody = whose == Whose.EVERYBODY;
        return Stream.of(first(), everybody ? customer() : none(), amount(), everybody ? crf() : none(), last())
                .flatMap(columns -> columns)
                .toList();
    }

    private static Stream<Column<Invoice>> none() {
        return Stream.empty();
    }

    private Stream<Column<Invoice>> first() {
        return Stream.of(
                Column.number(
                        ui.text("invoices.number"),
                        66,
                        invoice -> invoice.number().value()),
                Column.day(ui.text("invoices.date"), 98, ui.formats(), invoice -> Optional.of(invoice.issuedOn())));
    }

    private Stream<Column<Invoice>> customer() {
        return Stream.of(Column.text(ui.text("invoices.customer"), 121, Invoice::customerName));
    }

    private Stream<Column<Invoice>> amount() {
        return Stream.of(Column.money(ui.text("invoices.amount"), 92, ui.formats(), Invoice::amount));
    }

    private Stream<Column<Invoice>> crf() {
        return Stream.of(Column.number(
                ui.text("invoices.crf"), 52, invoice -> (long) invoice.crf().number()));
    }

    private Stream<Column<Invoice>> last() {
        return Stream.of(
                Column.text(ui.text("invoices.connection"), 90, Invoice::deviceId),
                Column.text(
                        ui.text("invoices.service"), 88, invoice -> ui.texts().of(invoice.service())),
                Column.text(ui.text("invoices.mode"), 72, invoice -> ui.texts().of(invoice.mode())),
                Column.text(
                        ui.text("invoices.reference"),
                        96,
                        invoice -> invoice.reference().orElse("")));
    }
}
