package org.ctvms.demo.ui.admin.customers;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.text.Formats;

/** The payments of one year, each with its invoice. */
final class PaymentsTab extends Tab {
    private final YearBox years;
    private final TableView<PaidLine> table;
    private final JButton openInvoice;

    /** The listener hears of other years that are wanted. */
    PaymentsTab(CustomersDesk desk, Consumer<Year> turnTo) {
        super(desk);
        this.years = new YearBox(desk, "paymentsYear", turnTo);
        this.table = new TableView<>(desk.ui(), "invoices", columns(), desk.text("customers.noPayments"));
        this.openInvoice = Buttons.of(
                desk.ui().texts(),
                "customers.openInvoice",
                "invoices",
                () -> table.selected().ifPresent(this::open));
        table.onOpen(this::open);
        table.onSelect(line -> openInvoice.setEnabled(line.isPresent()));
        JPanel actions = new JPanel(new MigLayout("insets 0, fillx", "[]push[]"));
        actions.setOpaque(false);
        actions.add(years);
        actions.add(openInvoice);
        fill(actions, table);
    }

    private List<Column<PaidLine>> columns() {
        Formats formats = desk.ui().formats();
        return List.of(
                Column.day(
                        desk.text("customers.paidOn"),
                        100,
                        formats,
                        line -> Optional.of(line.receipt().receivedOn())),
                Column.number(desk.text("customers.invoice"), 80, PaidLine::number),
                Column.text(desk.text("customers.deviceId"), 130, PaidLine::deviceId),
                Column.money(
                        desk.text("customers.amount"),
                        110,
                        formats,
                        line -> line.receipt().amount()),
                Column.text(desk.text("customers.months"), 190, line -> line.months(formats)),
                Column.money(
                        desk.text("customers.dueLeft"),
                        110,
                        formats,
                        line -> line.receipt().dueLeft()));
    }

    private void open(PaidLine line) {
        desk.desk().go().invoice(line.receipt().invoice());
    }

    @Override
    void show(CustomerFile file) {
        years.offer(
                file.years(Year.of(desk.ui().host().today().getYear())),
                file.page().year());
        table.show(PaidLine.of(file.statements()));
        openInvoice.setEnabled(false);
        table.rows().stream().findFirst().ifPresent(table::select);
    }
}
