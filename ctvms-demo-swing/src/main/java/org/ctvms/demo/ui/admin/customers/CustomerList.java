package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.work.Latest;

/** Finds customers as one types. On the event thread. */
final class CustomerList extends JPanel {
    private final CustomersDesk desk;
    private final Consumer<Crf> open;
    private final Latest latest;
    private final TableView<Customer> table;
    private final SearchField search;

    CustomerList(CustomersDesk desk, Consumer<Crf> open) {
        super(new MigLayout("fill, insets 0, gap 0 10, wrap 1", "[grow, fill]", "[][grow, fill]"));
        this.desk = desk;
        this.open = open;
        this.latest = new Latest(desk.ui().tasks());
        this.table = new TableView<>(desk.ui().texts(), "customers", columns(), desk.text("customers.nobody"));
        this.search = new SearchField(desk, () -> find(() -> {}), () -> find(this::take));
        table.onOpen(customer -> open.accept(customer.crf()));
        search.onDown(this::enterTable);
        setOpaque(false);
        add(search);
        add(table, "wmin 0, hmin 0");
    }

    private List<Column<Customer>> columns() {
        return List.of(
                Column.number(desk.text("customers.crf"), 56, customer ->
                        (long) customer.crf().number()),
                Column.text(desk.text("customers.name"), 160, Customer::name),
                Column.text(
                        desk.text("customers.mobile"),
                        140,
                        customer -> customer.contact().mobile()),
                Column.text(
                        desk.text("customers.email"),
                        176,
                        customer -> customer.contact().email()),
                Column.text(desk.text("customers.where"), 164, CustomerList::where),
                Column.day(
                        desk.text("customers.registeredOn"),
                        104,
                        desk.ui().formats(),
                        customer -> Optional.of(customer.registeredOn())));
    }

    private static String where(Customer customer) {
        return Stream.of(customer.address().house(), customer.address().area())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Looks again for what is searched; the selected customer stays selected. */
    void reload() {
        Optional<Crf> selected = table.selected().map(Customer::crf);
        find(() -> selected.ifPresent(this::select));
        search.focus();
    }

    private void select(Crf crf) {
        table.rows().stream()
                .filter(customer -> customer.crf().equals(crf))
                .findFirst()
                .ifPresent(table::select);
    }

    private void find(Runnable then) {
        String text = search.text();
        latest.run(
                () -> page(text, Optional.empty()),
                found -> {
                    Pages.show(desk, table, found, last -> page(text, Optional.of(last.crf())));
                    then.run();
                },
                desk::complain);
    }

    private List<Customer> page(String text, Optional<Crf> after) {
        return desk.session().customers().search(text, after, Pages.SIZE);
    }

    // why: who typed a whole CRF, or what finds one customer only, wants that customer; who finds several chooses
    private void take() {
        List<Customer> found = table.rows();
        found.stream()
                .filter(customer ->
                        customer.crf().toString().equals(search.text().strip()) || found.size() == 1)
                .findFirst()
                .ifPresentOrElse(customer -> open.accept(customer.crf()), this::enterTable);
    }

    private void enterTable() {
        if (!table.rows().isEmpty()) {
            table.table().requestFocusInWindow();
            table.table().changeSelection(0, 0, false, false);
        }
    }
}
