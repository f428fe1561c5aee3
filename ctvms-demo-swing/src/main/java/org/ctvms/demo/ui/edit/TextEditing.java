package org.ctvms.demo.ui.edit;

import java.awt.AWTEvent;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.text.Texts;

/**
 * Gives every text component of the program undo, redo and a menu: those in tool kits' dialogs and spinners too. On the
 * event thread.
 */
public final class TextEditing implements AWTEventListener {
    private final Supplier<Texts> texts;

    private TextEditing(Supplier<Texts> texts) {
        this.texts = texts;
    }

    /** Begins, with a menu in the words of the time; the result ends it. */
    public static Runnable begin(Supplier<Texts> texts) {
        TextEditing editing = new TextEditing(texts);
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        toolkit.addAWTEventListener(editing, AWTEvent.FOCUS_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
        return () -> toolkit.removeAWTEventListener(editing);
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event.getID() == FocusEvent.FOCUS_GAINED && event.getSource() instanceof JTextComponent text) {
            EditHistory.of(text);
            bind(text);
        } else if (event instanceof MouseEvent mouse
                && mouse.isPopupTrigger()
                && mouse.getComponent() instanceof JTextComponent text) {
            pressed(text, mouse);
        }
    }

    private void pressed(JTextComponent text, MouseEvent mouse) {
        if (text.getComponentPopupMenu() == null && text.isEnabled()) {
            mouse.consume();
            text.requestFocusInWindow();
            new EditMenu(texts.get(), text).show(mouse.getX(), mouse.getY());
        }
    }

    private void bind(JTextComponent text) {
        bind(text, () -> EditHistory.of(text).undo(), "ctrl Z");
        bind(text, () -> EditHistory.of(text).redo(), "ctrl Y", "ctrl shift Z");
        bind(text, () -> showAtCaret(text), "CONTEXT_MENU", "shift F10");
    }

    private static void bind(JTextComponent text, Runnable action, String... keys) {
        InputMap map = text.getInputMap(JComponent.WHEN_FOCUSED);
        Stream.of(keys).forEach(key -> map.put(KeyStroke.getKeyStroke(key), "edit " + keys[0]));
        text.getActionMap().put("edit " + keys[0], Buttons.action(event -> action.run()));
    }

    private void showAtCaret(JTextComponent text) {
        Rectangle at = caret(text);
        new EditMenu(texts.get(), text).show(at.x, at.y + at.height);
    }

    private static Rectangle caret(JTextComponent text) {
        try {
            Rectangle2D at = text.modelToView2D(text.getCaretPosition());
            return at == null ? new Rectangle() : at.getBounds();
        } catch (BadLocationException e) {
            return new Rectangle();
        }
    }
}
