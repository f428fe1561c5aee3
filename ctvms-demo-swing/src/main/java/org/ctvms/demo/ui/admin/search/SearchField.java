package org.ctvms.demo.ui.admin.search;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import org.ctvms.demo.ui.form.TextChanges;
import org.ctvms.demo.ui.look.FittingFont;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.Buttons;

/** The field a search is typed into. Escape empties it. On the event thread. */
public final class SearchField extends JPanel {
    private static final int PAUSE_MILLIS = 200;

    private final JTextField field = FittingFont.in(new JTextField());
    private final Timer pause;

    /**
     * A field with that hint.
     *
     * @param search called when the user pauses after typing
     * @param enter called for the Enter key
     */
    public SearchField(String name, String hint, Runnable search, Runnable enter) {
        super(new BorderLayout());
        this.pause = new Timer(PAUSE_MILLIS, event -> search.run());
        pause.setRepeats(false);
        setOpaque(false);
        field.setName(name);
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        field.getAccessibleContext().setAccessibleName(hint);
        field.addActionListener(event -> enter.run());
        onKey("ESCAPE", () -> field.setText(""));
        onChange(pause::restart);
        add(field);
    }

    @Override
    public void removeNotify() {
        // why: the program may be closed before the search begins
        pause.stop();
        super.removeNotify();
    }

    /** Calls the listener for each change of the text. */
    public void onChange(Runnable listener) {
        TextChanges.listen(field, listener);
    }

    /** Calls the action for the key, such as {@code DOWN}, in place of any before. */
    public void onKey(String key, Runnable action) {
        field.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap().put(key, Buttons.action(event -> action.run()));
    }

    /** What was typed. */
    public String text() {
        return field.getText();
    }

    /** Shows that text; the search it would start soon is not needed. */
    public void show(String text) {
        field.setText(text);
        stopWaiting();
    }

    /** Forgets that a search would start soon. */
    public void stopWaiting() {
        pause.stop();
    }

    /** Puts the cursor into it, behind which the next letter replaces what was typed. */
    public void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    /** Whether the cursor is in it. */
    public boolean isFocused() {
        return field.isFocusOwner();
    }
}
