package org.ctvms.demo.ui.admin.connections;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;
import org.ctvms.demo.ui.table.Total;

/** Connections by service and status. */
public final class ConnectionsScreen extends Screen {
    private final AdminDesk desk;
    private final FilterBar filter;
    private final TableView<ListedConnection> table;
    private final PagedTable<ListedConnection> pages;
    private final JLabel due = new JLabel();
    private final JButton collect;

    /** A screen at the desk. */
    public ConnectionsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("connections.title"));
        this.desk = desk;
        this.filter = new FilterBar(ui, this::shown);
        this.table = new TableView<>(ui, "connections", ConnectionColumns.in(ui), ui.text("connections.empty"));
        this.pages =
                new PagedTable<>(ui, table, this::load).onTotal(this::total).onAsk(this::hush);
        this.collect = Buttons.of(ui.texts(), "connections.collect", "collect", this::collect);
        addRefresh(this::shown);
        addAction(collect);
        offer();
        table.onSelect(row -> offer());
        table.onOpen(row -> desk.go().customer(row.overview().connection().crf()));
        narrowCells(table.table());
        ConnectionColumns.fit(table);
        setContent(content());
    }

    private void offer() {
        Buttons.enable(collect, table.selected().isPresent(), ui.text("common.selectFirst"));
    }

    // why: nine columns would be cut in the smallest window
    private static void narrowCells(JTable narrowed) {
        String margins = "cellMargins: 4,6,4,6";
        narrowed.putClientProperty("FlatLaf.style", margins);
        narrowed.getTableHeader().putClientProperty("FlatLaf.style", margins);
    }

    private JPanel content() {
        JPanel content =
                new JPanel(new MigLayout("fill, insets 0, gap 0 10, wrap 1", "[grow, fill]", "[][grow, fill]"));
        content.setOpaque(false);
        due.setName("due");
        content.add(filter.panel(), "split 2, growx, pushx, wmin 0");
        content.add(due, "grow 0, wrap");
        content.add(table, "wmin 0, hmin 0");
        return content;
    }

    private void collect() {
        table.selected().map(row -> row.overview().connection()).ifPresent(this::collect);
    }

    private void collect(ServiceConnection connection) {
        desk.go().collect(connection.crf(), connection.id());
    }

    /** Lists those connections. */
    public void open(ConnectionFilter wanted) {
        filter.show(wanted);
        shown();
    }

    @Override
    public void shown() {
        hush();
        pages.show(new ConnectionList(desk.session().connections(), filter.value()));
    }

    private void total(Optional<Total> total) {
        due.setText(total.flatMap(Total::sum)
                .map(sum -> ui.text("connections.dueInAll", ui.formats().money(sum)))
                .orElse(""));
    }

    @Override
    public void dayTurned() {
        // why: renewals of today are those of yesterday now
        filter.show(filter.value());
    }
}
