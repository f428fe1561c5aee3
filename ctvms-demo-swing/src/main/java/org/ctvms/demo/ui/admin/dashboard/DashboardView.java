package org.ctvms.demo.ui.admin.dashboard;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.dashboard.AdminDashboard;
import org.ctvms.core.plan.Service;
import org.ctvms.demo.ui.admin.AdminDesk;

/** The figures of the services beside each other, and the charts below them. */
final class DashboardView {
    private final Sheet sheet = new Sheet(new MigLayout(
            "fill, insets 0, gap 12 12, wrap 6, hidemode 3", "[grow, fill, sg]", "[][][grow, fill, 190::]"));
    private final TopLine top;
    private final List<ServiceCard> services;
    private final MonthsChart months;
    private final StatusChart statuses;

    DashboardView(AdminDesk desk) {
        this.top = new TopLine(desk);
        this.services = Stream.of(Service.values())
                .map(service -> new ServiceCard(desk, service))
                .toList();
        this.months = new MonthsChart(desk.ui());
        this.statuses = new StatusChart(desk.ui());
        sheet.add(top.panel(), "span 6");
        services.forEach(service -> sheet.add(service.card(), "span 3, growy"));
        sheet.add(months.card(), "span 4, wmin 0");
        sheet.add(statuses.card(), "span 2, wmin 0");
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
