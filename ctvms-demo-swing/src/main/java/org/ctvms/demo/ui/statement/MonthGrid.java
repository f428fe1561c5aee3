package org.ctvms.demo.ui.statement;

import java.awt.Component;
import java.awt.GridLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.Ui;

/** The twelve months on one line, two or more: as few as the width allows. */
final class MonthGrid extends JPanel {
    private static final int GAP = 6;
    private static final int USUAL = 6;
    private static final int NARROWEST = 2;

    private int columns = USUAL;

    MonthGrid(Ui ui, YearStatement statement) {
        super(new GridLayout(0, USUAL, GAP, GAP));
        setOpaque(false);
        YearMonth now = YearMonth.from(ui.host().today());
        String device = statement.connection().deviceId();
        statement
                .months()
                .forEach(
                        line -> add(new MonthCell(ui, device, line, line.month().equals(now))));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    private void fit() {
        int fitting = fitting(getWidth());
        if (fitting != columns) {
            columns = fitting;
            setLayout(new GridLayout(0, columns, GAP, GAP));
            revalidate();
        }
    }

    private int fitting(int width) {
        int widest = Stream.of(getComponents())
                .map(Component::getPreferredSize)
                .mapToInt(size -> size.width)
                .max()
                .orElse(width);
        return IntStream.of(12, 6, 4, 3)
                .filter(count -> count * (widest + GAP) - GAP <= width)
                .findFirst()
                .orElse(NARROWEST);
    }
}
