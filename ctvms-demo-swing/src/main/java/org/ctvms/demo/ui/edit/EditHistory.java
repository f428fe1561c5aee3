package org.ctvms.demo.ui.edit;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.event.InputEvent;
import java.awt.event.InputMethodEvent;
import java.beans.PropertyChangeEvent;
import java.util.Optional;
import javax.swing.event.UndoableEditEvent;
import javax.swing.event.UndoableEditListener;
import javax.swing.text.Document;
import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;

/**
 * What people did to the text of one component. What the program writes into it is not undone, and neither is what was
 * typed before that. On the event thread.
 */
final class EditHistory {
    private static final String KEY = "ctvms.editHistory";

    private final JTextComponent text;
    private final UndoableEditListener listener = this::edited;
    private final UndoManager steps = new UndoManager();
    private Optional<EditStep> last = Optional.empty();
    private boolean chosen;

    private EditHistory(JTextComponent text) {
        this.text = text;
        text.getDocument().addUndoableEditListener(listener);
        text.addPropertyChangeListener("document", this::moved);
    }

    /** That of the component, from the first call on. */
    static EditHistory of(JTextComponent text) {
        if (!(text.getClientProperty(KEY) instanceof EditHistory)) {
            text.putClientProperty(KEY, new EditHistory(text));
        }
        return (EditHistory) text.getClientProperty(KEY);
    }

    private void moved(PropertyChangeEvent event) {
        forget();
        if (event.getOldValue() instanceof Document before) {
            before.removeUndoableEditListener(listener);
        }
        if (event.getNewValue() instanceof Document document) {
            document.addUndoableEditListener(listener);
        }
    }

    private void edited(UndoableEditEvent event) {
        AWTEvent cause = EventQueue.getCurrentEvent();
        if (!isByPeople(cause)) {
            forget();
        } else if (last.filter(step -> step.takes(cause, event.getEdit())).isEmpty()) {
            EditStep step = new EditStep(cause, text.getDocument(), event.getEdit());
            last = Optional.of(step);
            steps.addEdit(step);
        }
    }

    private boolean isByPeople(AWTEvent cause) {
        return chosen || text.isFocusOwner() && (cause instanceof InputEvent || cause instanceof InputMethodEvent);
    }

    /** Does what was chosen in a menu, which takes the focus from the component. */
    void choose(Runnable action) {
        chosen = true;
        try {
            action.run();
        } finally {
            chosen = false;
        }
    }

    private void forget() {
        steps.discardAllEdits();
        last = Optional.empty();
    }

    boolean canUndo() {
        return text.isEditable() && text.isEnabled() && steps.canUndo();
    }

    boolean canRedo() {
        return text.isEditable() && text.isEnabled() && steps.canRedo();
    }

    void undo() {
        last = Optional.empty();
        if (canUndo()) {
            steps.undo();
        }
    }

    void redo() {
        last = Optional.empty();
        if (canRedo()) {
            steps.redo();
        }
    }
}
