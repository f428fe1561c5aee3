package org.ctvms.demo.ui.admin.dashboard;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.dashboard.AdminDashboard;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.admin.AdminDesk;

/** The figures of the services beside each other, and the charts below them. */
final class DashboardView {
    private final Sheet sheet =
            new Sheet(new MigLayout("fill, insets 0, gap 0 10, wrap 1", "[grow, fill]", "[][][grow, 180:200:]"));
    private final TopLine top;
    private final List<ServiceCard> services;
    private final MonthsChart months;
    private final StatusChart statuses;

    DashboardView(AdminDesk desk) {
        this.top = new TopLine(desk);
        this.services = Stream.of(ServiceType.values())
                .map(service -> new ServiceCard(desk, service))
                .toList();
        this.months = new MonthsChart(desk.ui());
        this.statuses = new StatusChart(desk.ui());
        sheet.add(top.panel());
        sheet.add(servicesPanel(), "wmin 0");
        sheet.add(chartsPanel(), "wmin 0, growy");
    }

    private JPanel servicesPanel() {
        JPanel panel = new JPanel(new MigLayout("fill, insets 0, gap 12 0", "[50%, fill][50%, fill]", "[fill]"));
        panel.setOpaque(false);
        services.forEach(service -> panel.add(service.card(), "wmin 0"));
        return panel;
    }

    private JPanel chartsPanel() {
        JPanel panel = new JPanel(new MigLayout("fill, insets 0, gap 12 0", "[65%, fill][35%, fill]", "[grow, fill]"));
        panel.setOpaque(false);
        panel.add(months.card(), "wmin 0");
        panel.add(statuses.card(), "wmin 0");
        return panel;
    }

    JComponent scrolling() {
        JScrollPane scroll = new JScrollPane(sheet);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        return scroll;
    }

    void show(Standing standing) {
        AdminDashboard business = standing.business();
        top.show(standing);
        services.forEach(service -> service.show(business));
        months.show(business);
        statuses.show(business);
    }
}
