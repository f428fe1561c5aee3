package org.ctvms.demo.ui.admin.customers;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.Buttons;

/** Where one types what is searched; Ctrl+F goes there, Escape empties it. On the event thread. */
final class SearchField extends JPanel {
    private static final int PAUSE_MILLIS = 200;

    private final JTextField text = new JTextField();
    private final Timer soon;

    /**
     * @param find called soon after something was typed
     * @param take called for Enter
     */
    SearchField(CustomersDesk desk, Runnable find, Runnable take) {
        super(new BorderLayout());
        this.soon = new Timer(PAUSE_MILLIS, event -> find.run());
        soon.setRepeats(false);
        setOpaque(false);
        text.setName("search");
        text.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, desk.text("customers.searchHint"));
        text.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        text.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        text.getAccessibleContext().setAccessibleName(desk.text("customers.searchHint"));
        text.getDocument().addDocumentListener(typed());
        text.addActionListener(event -> {
            soon.stop();
            take.run();
        });
        on("ESCAPE", () -> text.setText(""));
        Buttons.onKeys(this, "ctrl F", this::focus);
        add(text);
    }

    private DocumentListener typed() {
        return new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                soon.restart();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                soon.restart();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                soon.restart();
            }
        };
    }

    /** Does that for the Down key, which leads from the field to what was found. */
    void onDown(Runnable action) {
        on("DOWN", action);
    }

    private void on(String key, Runnable action) {
        text.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        text.getActionMap().put(key, Buttons.action(event -> action.run()));
    }

    String text() {
        return text.getText();
    }

    void focus() {
        text.requestFocusInWindow();
        text.selectAll();
    }
}
