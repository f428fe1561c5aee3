package org.ctvms.demo.ui.admin.complaints;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.complaint.AdminComplaints;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintState;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.admin.search.CustomerChoice;
import org.ctvms.demo.ui.complaint.ComplaintCard;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Halves;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;

/** What customers complain about. */
public final class ComplaintsScreen extends Screen {
    private static final double LIST_SHARE = 0.62;

    private final AdminDesk desk;
    private final AdminComplaints complaints;
    private final FilterBar filters;
    private final TableView<Complaint> table;
    private final PagedTable<Complaint> pages;
    private final ComplaintCard card;
    private final JButton customer;
    private final JButton resolve;
    private final JButton assign;
    private List<String> names = List.of();

    /** A screen at the desk. */
    public ComplaintsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("complaints.title"));
        this.desk = desk;
        this.complaints = desk.session().complaints();
        this.filters = new FilterBar(ui, this::reload);
        this.table = ComplaintTable.of(ui);
        this.pages = new PagedTable<>(ui, table, this::load).onAsk(this::hush);
        this.customer = Buttons.of(ui.texts(), "complaints.toCustomer", this::goToCustomer);
        this.resolve = Buttons.primary(ui.texts(), "complaints.resolve", this::resolve);
        this.assign = Buttons.of(ui.texts(), "complaints.assign", this::assign);
        this.card = new ComplaintCard(ui, ui.texts()::of, actions());
        table.onSelect(selected -> selected.ifPresentOrElse(this::read, card::clear));
        JButton take = Buttons.of(ui.texts(), "complaints.new", "add", this::take);
        addAction(take);
        Buttons.onKeys(this, "ctrl N", take);
        addRefresh(this::reload);
        onFind(filters::focus);
        setContent(content());
    }

    private JPanel actions() {
        JPanel actions = new JPanel(new MigLayout("insets 0, gap 8, hidemode 3"));
        actions.setOpaque(false);
        actions.add(customer);
        actions.add(assign);
        actions.add(resolve);
        return actions;
    }

    private JPanel content() {
        JPanel content =
                new JPanel(new MigLayout("fill, insets 0, wrap 1, gap 0 10", "[grow, fill]", "[][grow, fill]"));
        content.setOpaque(false);
        content.add(filters);
        content.add(new Halves(table, card, LIST_SHARE), "wmin 0, hmin 0");
        return content;
    }

    /** Lists those complaints. */
    public void open(ComplaintFilter filter) {
        filters.show(filter);
        reload();
    }

    @Override
    public void shown() {
        reload();
    }

    /** What one look at the storage found. */
    private record Found(List<Complaint> page, ComplaintCount count, List<String> names) {}

    private void reload() {
        filters.wanted()
                .ifPresent(filter -> load(
                        () -> found(list(filter, Optional.empty(), PagedTable.READ)), found -> show(filter, found)));
    }

    private Found found(List<Complaint> page) {
        return new Found(page, complaints.count(), complaints.assignees());
    }

    // why: the answer to an older wish may come after that to a newer one
    private boolean isStillWanted(ComplaintFilter filter) {
        return filters.wanted().equals(Optional.of(filter));
    }

    private void show(ComplaintFilter filter, Found found) {
        if (isStillWanted(filter)) {
            Optional<ComplaintNumber> selected = table.selected().map(Complaint::number);
            names = found.names();
            filters.show(found.count(), names);
            pages.show((order, after, limit) -> list(filter, after, limit), found.page());
            selected.ifPresent(this::select);
        }
    }

    private List<Complaint> list(ComplaintFilter filter, Optional<Complaint> after, int limit) {
        return complaints.list(filter, after.map(Complaint::number), limit);
    }

    private void select(ComplaintNumber number) {
        table.rows().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .ifPresent(table::select);
    }

    private void read(Complaint complaint) {
        show(complaint);
        if (complaint.state() == ComplaintState.UNREAD) {
            load(() -> found(List.of(complaints.markRead(complaint.number()))), found -> changed(complaint, found));
        }
    }

    private void changed(Complaint before, Found found) {
        Complaint now = found.page().get(0);
        table.replace(before, now);
        filters.show(found.count(), found.names());
        table.selected().filter(now::equals).ifPresent(this::show);
    }

    private void show(Complaint complaint) {
        resolve.setVisible(complaint.isOpen());
        assign.setVisible(complaint.isOpen());
        card.show(complaint, ComplaintFacts.of(ui, complaint));
    }

    private void goToCustomer() {
        table.selected().ifPresent(complaint -> desk.go().customer(complaint.crf()));
    }

    private void take() {
        new CustomerChoice(ui, this, ui.text("complaints.whose")).open(desk.session(), this::take);
    }

    private void take(Customer customer) {
        TakeComplaint dialog = new TakeComplaint(ui, desk.session());
        act(
                () -> TakeComplaint.Caller.read(desk.session(), customer),
                caller -> dialog.openSoon(this, caller, taken -> {
                    say(dialog.words(taken));
                    reload();
                }));
    }

    private void assign() {
        table.selected().ifPresent(complaint -> {
            new AssignDialog(ui, complaints)
                    .open(this, complaint, names, done -> say(ComplaintFacts.assigned(ui, done)));
            reload();
        });
    }

    private void resolve() {
        table.selected().ifPresent(complaint -> {
            new ResolveDialog(ui, complaints)
                    .open(
                            this,
                            complaint,
                            done -> say(
                                    ui.text("complaints.resolved", done.number().toString(), done.customerName())));
            reload();
        });
    }
}
