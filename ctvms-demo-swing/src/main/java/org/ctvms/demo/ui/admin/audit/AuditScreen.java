package org.ctvms.demo.ui.admin.audit;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.audit.AuditTrail;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.TableView;

/** What was done by whom. */
public final class AuditScreen extends Screen {
    private static final int PAGE = 100;

    private final AdminDesk desk;
    private final AuditTrail trail;
    private final AuditFilters filters;
    private final TableView<AuditLine> table;
    private final JButton customer;
    private AuditFilter shownFilter = AuditFilter.ALL;

    /** A screen at the desk. */
    public AuditScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("audit.title"));
        this.desk = desk;
        this.trail = desk.session().audit();
        this.filters = new AuditFilters(ui, this::reload);
        this.table = TrailTable.of(ui);
        this.customer = Buttons.of(
                ui.texts(), "audit.toCustomer", () -> selectedCustomer().ifPresent(desk.go()::customer));
        offer();
        table.onSelect(selected -> offer());
        table.onOpen(line -> line.entry().crf().ifPresent(desk.go()::customer));
        addAction(customer);
        addAction(Buttons.of(ui.texts(), "common.refresh", "refresh", this::reload));
        Buttons.onKeys(this, "F5", this::reload);
        setContent(content());
    }

    private JPanel content() {
        JPanel content =
                new JPanel(new MigLayout("fill, insets 0, wrap 1, gap 0 12", "[grow, fill]", "[][grow, fill]"));
        content.setOpaque(false);
        content.add(filters, "wmin 0");
        content.add(table, "wmin 0, hmin 0");
        return content;
    }

    private void offer() {
        Buttons.enable(customer, selectedCustomer().isPresent(), ui.text("audit.selectAboutCustomer"));
    }

    private Optional<Crf> selectedCustomer() {
        return table.selected().flatMap(line -> line.entry().crf());
    }

    @Override
    public void shown() {
        reload();
    }

    private void reload() {
        submit(
                filters.form(),
                filters::wanted,
                filter -> new Found(filter, trail.list(filter, Optional.empty(), PAGE)),
                this::show);
    }

    /** What one look at the storage found. */
    private record Found(AuditFilter filter, List<AuditLine> page) {}

    private void show(Found found) {
        shownFilter = found.filter();
        table.show(found.page());
        offerMore(found.page());
    }

    private void offerMore(List<AuditLine> page) {
        table.offerMore(page.size() == PAGE, () -> more(page.get(PAGE - 1).number()));
    }

    // why: the page after the one that is shown, whatever has been typed into the filter since
    private void more(long below) {
        hush();
        AuditFilter filter = shownFilter;
        act(() -> trail.list(filter, Optional.of(below), PAGE), page -> {
            table.append(page);
            offerMore(page);
        });
    }
}
