package org.ctvms.demo.ui.dialog;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Window;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;

/** Makes windows that take their owner's input until they are left; other windows, such as the mails, can be used. */
public final class Over {
    private Over() {}

    /** A window of that title over the one the component is in, if it is in any. */
    public static JDialog window(Component owner, String title) {
        Window over = owner == null ? null : SwingUtilities.getWindowAncestor(owner);
        return new JDialog(over, title, Dialog.ModalityType.DOCUMENT_MODAL);
    }
}
