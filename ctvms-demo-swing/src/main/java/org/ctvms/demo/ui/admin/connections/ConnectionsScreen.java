package org.ctvms.demo.ui.admin.connections;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.TableView;

/** Connections by service and status. */
public final class ConnectionsScreen extends Screen {
    private final AdminDesk desk;
    private final FilterBar filter;
    private final TableView<ListedConnection> table;
    private final JButton collect;

    /** A screen at the desk. */
    public ConnectionsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("connections.title"));
        this.desk = desk;
        this.filter = new FilterBar(ui, this::shown);
        this.table = new TableView<>(ui.texts(), "connections", ConnectionColumns.in(ui), ui.text("connections.empty"));
        this.collect = Buttons.of(ui.texts(), "connections.collect", "collect", this::collect);
        addAction(Buttons.of(ui.texts(), "common.refresh", "refresh", this::shown));
        addAction(collect);
        Buttons.onKeys(this, "F5", this::shown);
        offer();
        table.onSelect(row -> offer());
        table.onOpen(row -> desk.go().customer(row.overview().connection().crf()));
        narrowCells(table.table());
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
        content.add(filter.panel());
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
        table.offerMore(false, () -> {});
        ConnectionFilter wanted = filter.value();
        load(() -> ConnectionPage.read(desk.session(), wanted, Optional.empty()), page -> {
            // why: an answer to an older choice is not what the filter says now
            if (wanted.equals(filter.value())) {
                table.show(page.rows());
                offerMore(wanted, page);
            }
        });
    }

    @Override
    public void dayTurned() {
        // why: renewals of today are those of yesterday now
        filter.show(filter.value());
    }

    private void offerMore(ConnectionFilter shown, ConnectionPage page) {
        table.offerMore(page.more(), () -> more(shown, page.last()));
    }

    private void more(ConnectionFilter shown, Optional<ListedConnection> after) {
        hush();
        load(() -> ConnectionPage.read(desk.session(), shown, after), page -> {
            // why: the page may have been asked for twice, or the list come to show something else meanwhile
            if (shown.equals(filter.value()) && table.last().equals(after)) {
                table.append(page.rows());
                offerMore(shown, page);
            }
        });
    }
}
