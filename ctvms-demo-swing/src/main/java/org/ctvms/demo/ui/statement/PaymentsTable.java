package org.ctvms.demo.ui.statement;

import java.awt.Dimension;
import java.awt.event.MouseWheelListener;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.text.MonthRanges;

/** The payments of a connection's year, all of them at once. */
final class PaymentsTable {
    private PaymentsTable() {}

    static TableView<Receipt> of(Ui ui, YearStatement statement, Consumer<InvoiceNumber> openInvoice) {
        String device = statement.connection().deviceId();
        TableView<Receipt> view = new TableView<>(ui, "payments." + device, columns(ui), ui.text("statement.empty"));
        view.show(statement.payments());
        view.onOpen(receipt -> openInvoice.accept(receipt.invoice()));
        view.table().setToolTipText(ui.text("statement.openTip"));
        view.table()
                .getAccessibleContext()
                .setAccessibleName(
                        ui.text("statement.payments", device, statement.year().toString()));
        showAll(view);
        return view;
    }

    private static List<Column<Receipt>> columns(Ui ui) {
        return List.of(
                Column.day(ui.text("statement.date"), 105, ui.formats(), receipt -> Optional.of(receipt.receivedOn())),
                Column.number(
                        ui.text("statement.invoice"),
                        80,
                        receipt -> receipt.invoice().value()),
                Column.money(ui.text("statement.amount"), 110, ui.formats(), Receipt::amount),
                Column.text(ui.text("statement.months"), 210, receipt -> months(ui, receipt)),
                Column.money(ui.text("statement.dueLeft"), 110, ui.formats(), Receipt::dueLeft));
    }

    private static String months(Ui ui, Receipt receipt) {
        return MonthRanges.of(
                receipt.allocations().stream().map(Allocation::month).toList(), ui.formats());
    }

    // why: a table that scrolls inside a page that scrolls would catch the wheel
    private static void showAll(TableView<Receipt> view) {
        JTable table = view.table();
        JScrollPane scroll = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, table);
        for (MouseWheelListener listener : scroll.getMouseWheelListeners()) {
            scroll.removeMouseWheelListener(listener);
        }
        scroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
        int head = table.getTableHeader().getPreferredSize().height;
        int frame = scroll.getInsets().top + scroll.getInsets().bottom;
        int rows = table.getPreferredSize().height + head + frame;
        int count = view.getPreferredSize().height - scroll.getParent().getPreferredSize().height;
        view.setPreferredSize(new Dimension(1, rows + count));
    }
}
