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
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;

/** What was done by whom. */
public final class AuditScreen extends Screen {
    private final AdminDesk desk;
    private final AuditTrail trail;
    private final AuditFilters filters;
    private final TableView<AuditLine> table;
    private final PagedTable<AuditLine> pages;
    private final JButton customer;

    /** A screen at the desk. */
    public AuditScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("audit.title"));
        this.desk = desk;
        this.trail = desk.session().audit();
        this.filters = new AuditFilters(ui, this::reload);
        this.table = TrailTable.of(ui);
        this.pages = new PagedTable<>(ui, table, this::load).onAsk(this::hush);
        this.customer = Buttons.of(
                ui.texts(), "audit.toCustomer", () -> selectedCustomer().ifPresent(desk.go()::customer));
        offer();
        table.onSelect(selected -> offer());
        table.onOpen(line -> line.entry().crf().ifPresent(desk.go()::customer));
        addAction(customer);
        addRefresh(this::reload);
        onFind(filters::focus);
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
                filter -> new Found(filter, list(filter, Optional.empty(), PagedTable.READ)),
                found -> pages.show((order, after, limit) -> list(found.filter(), after, limit), found.page()));
    }

    private List<AuditLine> list(AuditFilter filter, Optional<AuditLine> after, int limit) {
        return trail.list(filter, after.map(AuditLine::number), limit);
    }

    /** What one look at the storage found. */
    private record Found(AuditFilter filter, List<AuditLine> page) {}
}
