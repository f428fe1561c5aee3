package org.ctvms.demo.ui.invoice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceColumn;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.FittingColumns;
import org.ctvms.demo.ui.table.TableView;

/** What a list of invoices shows of each: what it is known by first. */
final class InvoiceColumns {
    private final Ui ui;

    InvoiceColumns(Ui ui) {
        this.ui = ui;
    }

    List<Column<Invoice>> of(Whose whose) {
        return Stream.of(first(), whose == Whose.EVERYBODY ? customer() : none(), amount(), last())
                .flatMap(columns -> columns)
                .toList();
    }

    /** Where the list is narrow, how and for what it was paid gives way to who paid how much. */
    static FittingColumns fitting(TableView<Invoice> view, Whose whose) {
        boolean everybody = whose == Whose.EVERYBODY;
        int connection = everybody ? 5 : 3;
        int growing = everybody ? 3 : connection;
        List<Integer> optional = everybody ? List.of(connection, 6, 7, 8) : List.of(4, 5, 6);
        return new FittingColumns(view, optional, () -> {}).growing(growing);
    }

    private static Stream<Column<Invoice>> none() {
        return Stream.empty();
    }

    private Stream<Column<Invoice>> first() {
        return Stream.of(
                Column.<Invoice>number(
                                ui.text("invoices.number"),
                                66,
                                invoice -> invoice.number().value())
                        .sorted(InvoiceColumn.NUMBER),
                Column.<Invoice>day(
                                ui.text("invoices.date"), 98, ui.formats(), invoice -> Optional.of(invoice.issuedOn()))
                        .sorted(InvoiceColumn.ISSUED_ON));
    }

    private Stream<Column<Invoice>> customer() {
        return Stream.of(
                Column.<Invoice>number(ui.text("invoices.crf"), 52, invoice ->
                                (long) invoice.crf().number())
                        .sorted(InvoiceColumn.CRF),
                Column.text(ui.text("invoices.customer"), 150, Invoice::customerName)
                        .sorted(InvoiceColumn.CUSTOMER));
    }

    private Stream<Column<Invoice>> amount() {
        return Stream.of(Column.money(ui.text("invoices.amount"), 92, ui.formats(), Invoice::amount)
                .sorted(InvoiceColumn.AMOUNT));
    }

    private Stream<Column<Invoice>> last() {
        return Stream.of(
                Column.text(ui.text("invoices.connection"), 90, Invoice::deviceId)
                        .sorted(InvoiceColumn.DEVICE),
                Column.<Invoice>text(
                                ui.text("invoices.service"),
                                88,
                                invoice -> ui.texts().of(invoice.service()))
                        .sorted(InvoiceColumn.SERVICE),
                Column.<Invoice>text(
                                ui.text("invoices.mode"),
                                72,
                                invoice -> ui.texts().of(invoice.mode()))
                        .sorted(InvoiceColumn.MODE),
                Column.<Invoice>text(
                                ui.text("invoices.reference"),
                                84,
                                invoice -> invoice.reference().orElse(""))
                        .sorted(InvoiceColumn.REFERENCE));
    }
}
