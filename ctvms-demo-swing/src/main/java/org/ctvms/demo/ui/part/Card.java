package org.ctvms.demo.ui.part;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** A panel with a frame and round corners that holds what belongs together. */
public final class Card extends JPanel {
    private static final int ARC = 12;

    /** With that layout inside its margins. */
    public Card(String layout, String columns, String rows) {
        super(new MigLayout("insets 14 16 14 16, " + layout, columns, rows));
        setOpaque(false);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(UIManager.getColor("Ctvms.card.background"));
        pen.fillRoundRect(0, 0, getWidth() - 1, getHeight() - 1, ARC, ARC);
        pen.setColor(UIManager.getColor("Ctvms.card.border"));
        pen.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, ARC, ARC);
        pen.dispose();
    }
}
