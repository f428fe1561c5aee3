package org.ctvms.demo.ui.part;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;

/** What a key does in a window, wherever in it the focus is. */
final class Shortcut extends AbstractAction {
    private final KeyStroke keys;
    private final Runnable action;

    Shortcut(KeyStroke keys, Runnable action) {
        this.keys = keys;
        this.action = action;
    }

    KeyStroke keys() {
        return keys;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        action.run();
    }
}
