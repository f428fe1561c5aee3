package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.admin.complaints.TakeComplaint;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.FittingColumns;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;

/** What the customer complained about. */
final class ComplaintsTab extends Tab {
    /** What it is about and the connection; the last goes first. */
    private static final List<Integer> WHERE_THERE_IS_ROOM = List.of(3, 4);

    private static final int TEXT = 7;

    private final Runnable reload;
    private final PagedTable<Complaint> pages;
    private final JButton open;
    private final JButton take;
    private Optional<Customer> customer = Optional.empty();
    private Runnable openAll = () -> {};

    ComplaintsTab(CustomersDesk desk, Runnable reload) {
        super(desk);
        this.reload = reload;
        TableView<Complaint> table =
                new TableView<>(desk.ui(), "customerComplaints", columns(), desk.text("customers.noComplaints"));
        this.pages = new PagedTable<>(desk.ui(), table, desk::load);
        this.open = Buttons.of(desk.ui().texts(), "customers.openComplaints", "complaints", () -> openAll.run());
        this.take = Buttons.of(desk.ui().texts(), "complaints.new", "add", this::take);
        Buttons.onKeys(this, "ctrl N", () -> {
            if (take.isEnabled()) {
                take();
            }
        });
        new FittingColumns(table, WHERE_THERE_IS_ROOM, () -> {}).growing(TEXT).followSize();
        table.onOpen(complaint -> openAll.run());
        JPanel actions = new JPanel(new MigLayout("insets 0, fillx", "push[]8[]"));
        actions.setOpaque(false);
        actions.add(take);
        actions.add(open);
        fill(actions, table);
    }

    private List<Column<Complaint>> columns() {
        return List.of(
                Column.number(
                        desk.text("complaints.number"),
                        70,
                        complaint -> complaint.number().value()),
                Column.day(
                        desk.text("complaints.raisedOn"),
                        100,
                        desk.ui().formats(),
                        complaint -> Optional.of(complaint.raisedOn())),
                Column.state(desk.text("complaints.state"), 120, desk.ui().texts(), Complaint::state),
                Column.text(
                        desk.text("complaints.type"),
                        110,
                        complaint -> desk.ui().texts().of(complaint.type())),
                Column.text(
                        desk.text("complaints.connection"),
                        110,
                        complaint -> complaint.deviceId().orElseGet(() -> desk.text("complaints.general"))),
                Column.text(
                        desk.text("complaints.assignee"),
                        110,
                        complaint -> complaint.assignment().assignee().orElse("")),
                Column.day(
                        desk.text("complaints.dueOn"),
                        100,
                        desk.ui().formats(),
                        complaint -> complaint.assignment().dueOn()),
                Column.text(
                        desk.text("complaints.text"),
                        140,
                        complaint -> complaint.text().replace('\n', ' ')));
    }

    @Override
    void show(CustomerFile file) {
        ComplaintFilter filter = ComplaintFilter.ALL.of(file.crf());
        pages.show((order, after, limit) -> page(filter, after, limit), file.complaints());
        openAll = () -> desk.desk().go().complaints(filter);
        customer = Optional.of(file.customer());
        take.setEnabled(!file.customer().isRemoved());
        open.setEnabled(!file.complaints().isEmpty());
    }

    private void take() {
        TakeComplaint dialog = new TakeComplaint(desk.ui(), desk.session());
        customer.ifPresent(who -> desk.act(
                () -> TakeComplaint.Caller.read(desk.session(), who),
                caller -> dialog.openSoon(this, caller, taken -> {
                    desk.say(dialog.words(taken));
                    reload.run();
                })));
    }

    private List<Complaint> page(ComplaintFilter filter, Optional<Complaint> after, int limit) {
        return desk.session().complaints().list(filter, after.map(Complaint::number), limit);
    }
}
