package org.ctvms.demo.ui.admin.dashboard;

import org.ctvms.demo.ui.Ui;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.CategoryToolTipGenerator;
import org.jfree.data.DataUtils;
import org.jfree.data.category.CategoryDataset;

/** What a share of the connections says of itself. */
record StatusLabels(Ui ui) implements CategoryItemLabelGenerator, CategoryToolTipGenerator {
    private static final long LEAST_PERCENT_WITH_LABEL = 10;

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        // why: a narrow part has no room for its figure; its tool tip has
        return percent(data, row, column) < LEAST_PERCENT_WITH_LABEL ? null : count(data, row, column);
    }

    @Override
    public String generateToolTip(CategoryDataset data, int row, int column) {
        return ui.text(
                "dashboard.tip.share",
                data.getColumnKey(column),
                data.getRowKey(row),
                count(data, row, column),
                percent(data, row, column));
    }

    private String count(CategoryDataset data, int row, int column) {
        return ui.formats().count(data.getValue(row, column).longValue());
    }

    private static long percent(CategoryDataset data, int row, int column) {
        return Math.round(
                100 * data.getValue(row, column).doubleValue() / DataUtils.calculateColumnTotal(data, column));
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return data.getRowKey(row).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return data.getColumnKey(column).toString();
    }
}
