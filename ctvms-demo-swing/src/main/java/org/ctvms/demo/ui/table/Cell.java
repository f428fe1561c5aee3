package org.ctvms.demo.ui.table;

import java.awt.Component;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Tones;

/** Draws the cells of one column. */
final class Cell extends DefaultTableCellRenderer {
    private final Column<?> column;
    private final Chip chip = new Chip();
    private final JPanel around = new JPanel(new MigLayout("insets 0 8 0 0, fill", "[]push", "[center]"));

    Cell(Column<?> column) {
        this.column = column;
        around.add(chip);
        // why: what people wrote must not be taken for markup
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int at) {
        String words = column.shown(value);
        if (column.chip() && value != null) {
            chip.show(Tones.of((Enum<?>) value), words);
            around.setBackground(selected ? table.getSelectionBackground() : table.getBackground());
            return around;
        }
        super.getTableCellRendererComponent(table, words, selected, false, row, at);
        setHorizontalAlignment(column.alignment());
        setToolTipText(words.length() > column.width() / 8 ? Tip.of(words) : null);
        return this;
    }
}
