package org.ctvms.demo.ui.look;

import java.awt.Font;
import java.beans.PropertyChangeEvent;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.Document;
import javax.swing.text.JTextComponent;

/** Gives a text component a font that has all letters of its text, whatever is typed. On the event thread. */
public final class FittingFont implements DocumentListener {
    private final JTextComponent text;
    private Font usual;
    private boolean fitting;

    private FittingFont(JTextComponent text) {
        this.text = text;
        this.usual = text.getFont();
    }

    /** The component, whose font follows its text from now on. */
    public static <T extends JTextComponent> T in(T text) {
        FittingFont font = new FittingFont(text);
        text.getDocument().addDocumentListener(font);
        text.addPropertyChangeListener("document", font::moved);
        text.addPropertyChangeListener("font", font::changed);
        font.fit();
        return text;
    }

    private void moved(PropertyChangeEvent event) {
        if (event.getOldValue() instanceof Document old) {
            old.removeDocumentListener(this);
        }
        text.getDocument().addDocumentListener(this);
        fit();
    }

    // why: another theme or style sets a font of its own.
    private void changed(PropertyChangeEvent event) {
        if (!fitting) {
            usual = text.getFont();
            fit();
        }
    }

    private void fit() {
        Font wanted = Scripts.fitting(usual, text.getText());
        if (!wanted.equals(text.getFont())) {
            fitting = true;
            text.setFont(wanted);
            fitting = false;
        }
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        fit();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        fit();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // why: the letters are the same; only how they look has changed.
    }
}
