package org.ctvms.demo.ui.part;

import java.awt.Color;
import java.awt.Insets;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** Lines of text that wrap, to be read and not changed. */
public final class Words extends JTextArea {
    /** In the usual colour. */
    public Words(String text) {
        super(text);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
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

    @Override
    public void updateUI() {
        super.updateUI();
        // why: text that can't be changed lines up with the labels beside it
        setMargin(new Insets(0, 0, 0, 0));
        setBorder(null);
        // why: a caret nobody sees would scroll the page to where these words are
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    }
}
