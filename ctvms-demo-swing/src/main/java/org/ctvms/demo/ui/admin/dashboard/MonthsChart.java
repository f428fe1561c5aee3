package org.ctvms.demo.ui.admin.dashboard;

import com.formdev.flatlaf.util.ColorFunctions;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.ctvms.core.dashboard.AdminDashboard;
import org.ctvms.core.dashboard.ServiceMonth;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** What was charged for each of the last twelve months, and what was received of it: of both services, or of one. */
final class MonthsChart {
    private static final float CHARGED_SHARE = 0.45f;

    private final Ui ui;
    private final Card card = new Card("fill, insets 12 16 8 16, gap 4 6", "[grow]", "[][grow, fill]");
    private final ButtonGroup choices = new ButtonGroup();
    private final DefaultCategoryDataset bars = new DefaultCategoryDataset();
    private List<List<ServiceMonth>> services = List.of();
    private List<MonthTotal> shown = List.of();
    private Optional<ServiceType> chosen = Optional.empty();

    MonthsChart(Ui ui) {
        this.ui = ui;
        card.add(Type.HEADING.on(new JLabel(ui.text("dashboard.months"))), "split 4, growx, pushx, wmin 0");
        card.add(choice("bothServices", ui.text("dashboard.both"), Optional.empty()));
        for (ServiceType service : ServiceType.values()) {
            card.add(choice("chart." + service, ui.texts().of(service), Optional.of(service)));
        }
        card.add(
                ChartLook.on(plot(), "months", ui.text("dashboard.months")),
                "newline, grow, span, w 100:300:, h 100:150:");
    }

    private JToggleButton choice(String name, String words, Optional<ServiceType> service) {
        JToggleButton button = new JToggleButton(words, service.equals(chosen));
        button.setName(name);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> {
            chosen = service;
            draw();
        });
        choices.add(button);
        return button;
    }

    private CategoryPlot plot() {
        BarRenderer renderer = new BarRenderer();
        renderer.setSeriesPaint(0, charged());
        renderer.setSeriesPaint(1, Tone.ACCENT.foreground());
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(0.03);
        renderer.setDefaultToolTipGenerator(
                (data, row, column) -> shown.get(column).words(ui, row == 1));
        CategoryAxis months = new CategoryAxis();
        months.setCategoryMargin(0.3);
        months.setLowerMargin(0.01);
        months.setUpperMargin(0.01);
        NumberAxis amounts = new NumberAxis();
        amounts.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        amounts.setAutoRangeMinimumSize(1);
        // why: room between the amounts, else a high chart would have dozens of them
        amounts.setTickLabelInsets(new RectangleInsets(6, 4, 6, 4));
        amounts.setNumberFormatOverride(new WholeAmounts(ui.formats()));
        return new CategoryPlot(bars, months, amounts, renderer);
    }

    // why: what was charged is the ground that what was received stands out from
    private static Color charged() {
        return ColorFunctions.mix(Tone.NEUTRAL.foreground(), Tone.NEUTRAL.background(), CHARGED_SHARE);
    }

    Card card() {
        return card;
    }

    void show(AdminDashboard business) {
        services = Stream.of(ServiceType.values())
                .map(service -> business.of(service).months())
                .toList();
        draw();
    }

    private void draw() {
        List<List<ServiceMonth>> wanted =
                chosen.map(one -> List.of(services.get(one.ordinal()))).orElse(services);
        shown = IntStream.range(0, wanted.get(0).size())
                .mapToObj(at -> MonthTotal.of(
                        wanted.stream().map(months -> months.get(at)).toList()))
                .toList();
        bars.clear();
        shown.forEach(this::draw);
    }

    private void draw(MonthTotal total) {
        String month = ui.formats().shortMonth(total.month());
        bars.addValue(total.charged().amount(), ui.text("dashboard.figure.charged"), month);
        bars.addValue(total.received().amount(), ui.text("dashboard.figure.received"), month);
    }
}
