package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;

/** What the customer complained about. */
final class ComplaintsTab extends Tab {
    private final TableView<Complaint> table;
    private final JButton open;
    private Runnable openAll = () -> {};

    ComplaintsTab(CustomersDesk desk) {
        super(desk);
        this.table = new TableView<>(
                desk.ui().texts(), "customerComplaints", columns(), desk.text("customers.noComplaints"));
        this.open = Buttons.of(desk.ui().texts(), "customers.openComplaints", "complaints", () -> openAll.run());
        table.onOpen(complaint -> openAll.run());
        JPanel actions = new JPanel(new MigLayout("insets 0, fillx", "push[]"));
        actions.setOpaque(false);
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
                        desk.text("complaints.text"),
                        240,
                        complaint -> complaint.text().replace('\n', ' ')));
    }

    @Override
    void show(CustomerFile file) {
        ComplaintFilter filter = ComplaintFilter.ALL.of(file.crf());
        Pages.show(desk, table, file.complaints(), last -> page(file.crf(), last));
        openAll = () -> desk.desk().go().complaints(filter);
        open.setEnabled(!file.complaints().isEmpty());
    }

    private List<Complaint> page(Crf crf, Complaint last) {
        return desk.session().complaints().list(ComplaintFilter.ALL.of(crf), Optional.of(last.number()), Pages.SIZE);
    }
}
