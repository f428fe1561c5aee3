package org.ctvms.demo.ui.form;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Calls a listener for each change of a text, whatever the change is. */
public final class TextChanges implements DocumentListener {
    private final Runnable listener;

    private TextChanges(Runnable listener) {
        this.listener = listener;
    }

    /** Calls the listener for each change of the component's text. On the event thread. */
    public static void listen(JTextComponent text, Runnable listener) {
        text.getDocument().addDocumentListener(new TextChanges(listener));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        listener.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        listener.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        listener.run();
    }
}
