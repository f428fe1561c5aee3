package org.ctvms.demo.ui.part;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import org.ctvms.demo.ui.look.FittingFont;
import org.ctvms.demo.ui.look.Icons;

/** Lines of text that wrap, to be read and not changed. */
public final class Words extends JTextArea {
    private static final int MARK = 14;
    private static final int BESIDE_MARK = 5;

    private Icon mark;

    /** In the usual colour. */
    public Words(String text) {
        super(text);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        FittingFont.in(this);
    }

    /** In a quieter colour. */
    public static Words muted(String text) {
        return new Words(text).in(UIManager.getColor("Ctvms.muted"));
    }

    /** In the colour. */
    public Words in(Color color) {
        setForeground(color);
        return this;
    }

    /** With that component name, for tests. */
    public Words named(String name) {
        setName(name);
        return this;
    }

    /** With that icon before the first line. */
    public Words marked(String icon) {
        mark = Icons.of(icon, MARK);
        makeRoom();
        return this;
    }

    private void makeRoom() {
        setBorder(mark == null ? null : BorderFactory.createEmptyBorder(0, MARK + BESIDE_MARK, 0, 0));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (mark != null) {
            int line = getFontMetrics(getFont()).getHeight();
            mark.paintIcon(this, graphics, 0, Math.max(0, (line - MARK) / 2));
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // why: text that can't be changed lines up with the labels beside it
        setMargin(new Insets(0, 0, 0, 0));
        makeRoom();
        // why: a caret nobody sees would scroll the page to where these words are
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    }
}
