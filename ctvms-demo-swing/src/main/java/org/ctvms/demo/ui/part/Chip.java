package org.ctvms.demo.ui.part;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import org.ctvms.demo.ui.look.Tone;

/** A word on a coloured ground: how something stands. */
public final class Chip extends JLabel {
    private Tone tone = Tone.NEUTRAL;

    /** Without words yet. */
    public Chip() {
        setBorder(BorderFactory.createEmptyBorder(2, 9, 2, 9));
        setHorizontalAlignment(CENTER);
    }

    /** With words. */
    public Chip(Tone tone, String words) {
        this();
        show(tone, words);
    }

    /** Shows the words in the tone. */
    public void show(Tone newTone, String words) {
        tone = newTone;
        setText(words);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        setForeground(tone.foreground());
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(tone.background());
        pen.fillRoundRect(0, 0, getWidth(), getHeight(), getHeight(), getHeight());
        pen.dispose();
        super.paintComponent(graphics);
    }
}
