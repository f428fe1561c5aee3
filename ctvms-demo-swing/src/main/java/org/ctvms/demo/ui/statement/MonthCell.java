package org.ctvms.demo.ui.statement;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.money.Money;
import org.ctvms.core.statement.MonthLine;
import org.ctvms.core.statement.MonthState;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Tones;

/** One month: its name, how it stands by word and colour, and the amounts. The current month has a frame. */
final class MonthCell extends JPanel {
    private static final int ARC = 10;

    private final Ui ui;
    private final Tone tone;
    private final boolean current;

    MonthCell(Ui ui, String device, MonthLine line, boolean current) {
        super(new MigLayout("insets 7 8 7 8, gap 6 1, fillx", "[][grow, right]", "[][]4[][]"));
        this.ui = ui;
        this.tone = Tones.of(line.state());
        this.current = current;
        setOpaque(false);
        setName(device + "." + line.month());
        add(Type.HEADING.on(colored(ui.formats().shortMonth(line.month()))), "span, wrap");
        add(colored(ui.texts().of(line.state())), "span, wrap");
        if (line.state() == MonthState.NOT_DUE) {
            add(Type.SMALL.on(new JLabel(" ")), "span, wrap");
            add(Type.SMALL.on(new JLabel(" ")), "span");
        } else {
            amount("statement.charged", line.charged());
            amount("statement.paid", line.paid());
        }
        String words = words(line);
        setToolTipText(words);
        getAccessibleContext().setAccessibleName(words);
    }

    private String words(MonthLine line) {
        String month = ui.formats().month(line.month());
        String state = ui.texts().of(line.state());
        return line.state() == MonthState.NOT_DUE
                ? ui.text("statement.monthNotDue", month, state)
                : ui.text(
                        "statement.month",
                        month,
                        state,
                        ui.formats().money(line.charged()),
                        ui.formats().money(line.paid()));
    }

    private void amount(String key, Money amount) {
        add(Type.SMALL.on(colored(ui.text(key))));
        add(Type.SMALL.on(colored(ui.formats().money(amount))), "wrap");
    }

    private JLabel colored(String words) {
        JLabel label = new JLabel(words);
        label.setForeground(tone.foreground());
        return label;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(tone.background());
        pen.fillRoundRect(0, 0, getWidth(), getHeight(), ARC, ARC);
        if (current) {
            Color line = tone.foreground();
            pen.setColor(line);
            pen.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, ARC, ARC);
        }
        pen.dispose();
    }
}
