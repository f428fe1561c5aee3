package org.ctvms.demo.ui.admin.dashboard;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;

/** Dresses charts as the windows are dressed: the theme's colours and letters, and nothing that says nothing. */
final class ChartLook {
    private static final int HIDE_TIP_MILLIS = 20_000;

    private ChartLook() {}

    /** A panel with the chart, dressed. */
    static ChartPanel on(CategoryPlot plot, String name, String title) {
        JFreeChart chart = new JFreeChart(null, font(), plot, true);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        dress(plot);
        dress(chart.getLegend());
        ChartPanel panel = panel(chart, name);
        panel.getAccessibleContext().setAccessibleName(title);
        return panel;
    }

    private static void dress(CategoryPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(4, 0, 0, 4));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(UIManager.getColor("Ctvms.card.border"));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        dress(plot.getDomainAxis());
        dress(plot.getRangeAxis());
        BarRenderer bars = (BarRenderer) plot.getRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDefaultItemLabelFont(font());
    }

    private static void dress(Axis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(font());
        axis.setTickLabelPaint(muted());
    }

    private static void dress(LegendTitle legend) {
        legend.setBackgroundPaint(null);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemFont(font());
        legend.setItemPaint(muted());
    }

    private static ChartPanel panel(JFreeChart chart, String name) {
        ChartPanel panel = new ChartPanel(chart, false) {
            @Override
            public int getDismissDelay() {
                return HIDE_TIP_MILLIS;
            }
        };
        panel.setName(name);
        panel.setOpaque(false);
        panel.setMinimumDrawWidth(0);
        panel.setMinimumDrawHeight(0);
        panel.setMaximumDrawWidth(Integer.MAX_VALUE);
        panel.setMaximumDrawHeight(Integer.MAX_VALUE);
        panel.setMouseZoomable(false);
        panel.setPopupMenu(null);
        panel.setInitialDelay(ToolTipManager.sharedInstance().getInitialDelay());
        return panel;
    }

    static Font font() {
        Font font = UIManager.getFont("Label.font");
        return font.deriveFont(font.getSize2D() - 1);
    }

    private static Color muted() {
        return UIManager.getColor("Ctvms.muted");
    }
}
