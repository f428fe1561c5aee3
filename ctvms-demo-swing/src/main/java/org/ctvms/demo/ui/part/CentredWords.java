package org.ctvms.demo.ui.part;

import java.awt.Color;
import javax.swing.JTextPane;
import javax.swing.text.DefaultCaret;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;

/** Lines of text that wrap around a middle, to be read and not changed. */
public final class CentredWords extends JTextPane {
    /** In that colour. */
    public CentredWords(String text, Color color) {
        SimpleAttributeSet centred = new SimpleAttributeSet();
        StyleConstants.setAlignment(centred, StyleConstants.ALIGN_CENTER);
        setText(text);
        getStyledDocument().setParagraphAttributes(0, text.length(), centred, false);
        setForeground(color);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(null);
        // why: a caret nobody sees would scroll the page to where these words are
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    }
}
