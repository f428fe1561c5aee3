package org.ctvms.demo.ui.admin.dashboard;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.dashboard.AdminDashboard;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Tones;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** Which share of each service's connections is active, inactive, suspended; in the colours of the chips. */
final class StatusChart {
    static final List<ConnectionStatus> STATUSES =
            List.of(ConnectionStatus.ACTIVE, ConnectionStatus.INACTIVE, ConnectionStatus.SUSPENDED);

    private final Ui ui;
    private final Card card = new Card("fill, insets 12 16 8 16, gap 4 6, wrap 1", "[grow]", "[][grow, fill]");
    private final DefaultCategoryDataset bars = new DefaultCategoryDataset();

    StatusChart(Ui ui) {
        this.ui = ui;
        card.add(Type.HEADING.on(new JLabel(ui.text("dashboard.statuses"))), "wmin 0");
        card.add(ChartLook.on(plot(), "statuses", ui.text("dashboard.statuses")), "grow, w 100:200:, h 100:150:");
    }

    private CategoryPlot plot() {
        CategoryAxis services = new CategoryAxis();
        services.setCategoryMargin(0.4);
        NumberAxis shares = new NumberAxis();
        shares.setVisible(false);
        shares.setRange(0, 1);
        CategoryPlot plot = new CategoryPlot(bars, services, shares, renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private StackedBarRenderer renderer() {
        StackedBarRenderer renderer = new ShareBars();
        StatusLabels labels = new StatusLabels(ui);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultToolTipGenerator(labels);
        renderer.setDefaultItemLabelGenerator(labels);
        renderer.setDefaultItemLabelsVisible(true);
        IntStream.range(0, STATUSES.size()).forEach(at -> {
            Tone tone = Tones.of(STATUSES.get(at));
            renderer.setSeriesPaint(at, tone.background());
            renderer.setSeriesOutlinePaint(at, tone.foreground());
            renderer.setSeriesItemLabelPaint(at, tone.foreground());
        });
        return renderer;
    }

    Card card() {
        return card;
    }

    void show(AdminDashboard business) {
        bars.clear();
        for (ServiceType service : ServiceType.values()) {
            add(ConnectionStatus.ACTIVE, service, business.of(service).active());
            add(ConnectionStatus.INACTIVE, service, business.of(service).inactive());
            add(ConnectionStatus.SUSPENDED, service, business.of(service).suspended());
        }
    }

    // why: nothing has no share, and no outline either
    private void add(ConnectionStatus status, ServiceType service, long count) {
        bars.addValue(
                count == 0 ? null : count, ui.texts().of(status), ui.texts().of(service));
    }
}
