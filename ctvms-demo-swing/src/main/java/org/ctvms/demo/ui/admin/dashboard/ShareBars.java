package org.ctvms.demo.ui.admin.dashboard;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;

/** Bars that are divided into shares, and stay slim however high the chart is. */
final class ShareBars extends StackedBarRenderer {
    private static final long serialVersionUID = 1;
    private static final int WIDEST = 56;

    ShareBars() {
        super(true);
    }

    @Override
    protected void calculateBarWidth(CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
        super.calculateBarWidth(plot, area, index, state);
        state.setBarWidth(Math.min(WIDEST, state.getBarWidth()));
    }
}
