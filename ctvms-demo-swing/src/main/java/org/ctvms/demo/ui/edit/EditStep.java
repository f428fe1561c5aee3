package org.ctvms.demo.ui.edit;

import java.awt.AWTEvent;
import javax.swing.event.DocumentEvent;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.undo.CompoundEdit;
import javax.swing.undo.UndoableEdit;

/** What is undone at once: all changes of one key or click, or the letters of a word typed one after the other. */
final class EditStep extends CompoundEdit {
    private final transient AWTEvent cause;
    private final Document document;
    private int end = -1;

    EditStep(AWTEvent cause, Document document, UndoableEdit first) {
        this.cause = cause;
        this.document = document;
        add(first);
    }

    /** Whether the edit goes on with this step, which has taken it then. */
    boolean takes(AWTEvent by, UndoableEdit edit) {
        boolean goesOn = by == cause || isNextLetter(edit);
        if (goesOn) {
            add(edit);
        }
        return goesOn;
    }

    private void add(UndoableEdit edit) {
        super.addEdit(edit);
        end = isLetter(edit) ? ((DocumentEvent) edit).getOffset() + 1 : -1;
    }

    private boolean isNextLetter(UndoableEdit edit) {
        return isLetter(edit) && ((DocumentEvent) edit).getOffset() == end;
    }

    private boolean isLetter(UndoableEdit edit) {
        return edit instanceof DocumentEvent change
                && change.getType() == DocumentEvent.EventType.INSERT
                && change.getLength() == 1
                && !isSpace(change.getOffset());
    }

    private boolean isSpace(int at) {
        try {
            return Character.isWhitespace(document.getText(at, 1).charAt(0));
        } catch (BadLocationException e) {
            return true;
        }
    }

    // why: an undo manager offers each new step to the one before, which would take them all
    @Override
    public boolean addEdit(UndoableEdit edit) {
        return false;
    }

    // why: a step can be undone while letters still join it
    @Override
    public boolean isInProgress() {
        return false;
    }
}
