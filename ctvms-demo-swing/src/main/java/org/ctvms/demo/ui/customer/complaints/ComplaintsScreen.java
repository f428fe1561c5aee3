package org.ctvms.demo.ui.customer.complaints;

import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.CustomerComplaints;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.complaint.ComplaintCard;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Halves;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;

/** The own complaints. */
public final class ComplaintsScreen extends Screen {
    private static final double LIST_SHARE = 0.62;

    private final CustomerDesk desk;
    private final CustomerComplaints complaints;
    private final TableView<Complaint> table;
    private final PagedTable<Complaint> pages;
    private final ComplaintCard card;

    /** A screen at the desk. */
    public ComplaintsScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("complaints.title"));
        this.desk = desk;
        this.complaints = desk.session().complaints();
        this.table = OwnComplaints.of(ui);
        this.pages = new PagedTable<>(ui, table, this::load).onAsk(this::hush);
        this.card = new ComplaintCard(ui, state -> OwnComplaints.words(ui, state), new JPanel(null));
        table.onSelect(
                selected -> selected.ifPresentOrElse(complaint -> card.show(complaint, Stream.empty()), card::clear));
        JButton add = Buttons.primary(ui.texts(), "complaints.new", this::ask);
        addAction(add);
        Buttons.onKeys(this, "ctrl N", add);
        Buttons.onKeys(this, "F5", this::shown);
        setContent(new Halves(table, card, LIST_SHARE));
    }

    @Override
    public void shown() {
        reload(table.selected().map(Complaint::number));
    }

    private void reload(Optional<ComplaintNumber> selected) {
        pages.show(
                (order, after, limit) -> complaints.list(after.map(Complaint::number), limit),
                rows -> rows.stream()
                        .filter(complaint -> Optional.of(complaint.number()).equals(selected))
                        .forEach(table::select));
    }

    private void ask() {
        // why: the dialog waits for people, and the call it needs is answered before
        act(() -> desk.session().connections().all(), own -> EventQueue.invokeLater(() -> ask(own)));
    }

    private void ask(List<ConnectionOverview> own) {
        new NewComplaintDialog(ui, complaints, own).open(this, raised -> {
            say(ui.text("complaints.raised", raised.number().toString()));
            reload(Optional.of(raised.number()));
        });
    }
}
