package org.ctvms.demo.ui.edit;

import java.awt.datatransfer.DataFlavor;
import javax.swing.JMenuItem;
import javax.swing.JPasswordField;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.text.Texts;

/** What can be done with the text of a component now. On the event thread. */
final class EditMenu {
    private final Texts texts;
    private final JTextComponent text;
    private final EditHistory history;
    private final JPopupMenu menu = new JPopupMenu();

    EditMenu(Texts texts, JTextComponent text) {
        this.texts = texts;
        this.text = text;
        this.history = EditHistory.of(text);
        menu.setName("edit");
        boolean changeable = text.isEditable() && text.isEnabled();
        boolean selected = text.getSelectionStart() != text.getSelectionEnd();
        boolean readable = !(text instanceof JPasswordField);
        add("undo", "ctrl Z", history.canUndo(), history::undo);
        add("redo", "ctrl Y", history.canRedo(), history::redo);
        menu.addSeparator();
        add("cut", "ctrl X", changeable && selected && readable, text::cut);
        add("copy", "ctrl C", readable && (selected || !changeable && !isEmpty()), this::copy);
        add("paste", "ctrl V", changeable && isTextOnClipboard(), text::paste);
        add("delete", "DELETE", changeable && selected, () -> text.replaceSelection(""));
        menu.addSeparator();
        add("selectAll", "ctrl A", !isEmpty() && text.isFocusable(), text::selectAll);
    }

    private void add(String name, String keys, boolean possible, Runnable action) {
        JMenuItem item = new JMenuItem();
        Mnemonics.set(item, texts.get("edit." + name));
        item.setName("edit." + name);
        item.setAccelerator(KeyStroke.getKeyStroke(keys));
        item.setEnabled(possible);
        item.addActionListener(event -> {
            text.requestFocusInWindow();
            history.choose(action);
        });
        menu.add(item);
    }

    private boolean isEmpty() {
        return text.getDocument().getLength() == 0;
    }

    private boolean isTextOnClipboard() {
        try {
            return text.getToolkit().getSystemClipboard().isDataFlavorAvailable(DataFlavor.stringFlavor);
        } catch (IllegalStateException e) {
            // why: another program has the clipboard at the moment, and may be done when it is needed
            return true;
        }
    }

    // why: what can't be changed can't always be selected either
    private void copy() {
        if (text.getSelectionStart() == text.getSelectionEnd()) {
            text.setSelectionStart(0);
            text.setSelectionEnd(text.getDocument().getLength());
            text.copy();
            text.setSelectionEnd(0);
        } else {
            text.copy();
        }
    }

    void show(int x, int y) {
        menu.show(text, x, y);
    }
}
