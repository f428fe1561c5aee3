package org.ctvms.demo.ui.calendar;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.time.LocalDate;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/** One day of a calendar: filled if it is marked, with a ring if it is today or marked and can't be picked. */
final class DayLabel extends JLabel {
    private static final int ARC = 8;

    private final boolean marked;
    private final boolean today;

    DayLabel(LocalDate day, boolean marked, boolean today) {
        super(Integer.toString(day.getDayOfMonth()), SwingConstants.CENTER);
        this.marked = marked;
        this.today = today;
        setName("day." + day);
        if (marked) {
            setForeground(UIManager.getColor("Button.default.foreground"));
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(UIManager.getColor("Component.accentColor"));
        if (marked && isEnabled()) {
            pen.fillRoundRect(0, 0, getWidth(), getHeight(), ARC, ARC);
        } else if (today || marked) {
            pen.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, ARC, ARC);
        }
        pen.dispose();
        super.paintComponent(graphics);
    }
}
