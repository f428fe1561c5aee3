package org.ctvms.demo.ui.form;

import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;

/** The keys that go from input to input. */
final class FocusKeys {
    private FocusKeys() {}

    // why: a text area takes the tab key for itself, which keeps keyboard users in it
    static void leaveByTab(JComponent component) {
        component.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        component.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }
}
