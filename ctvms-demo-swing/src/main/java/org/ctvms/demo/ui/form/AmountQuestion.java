package org.ctvms.demo.ui.form;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;

/**
 * Asks which amount is meant where what is typed can be read in two ways. The keys Up and Down, or a click, write the
 * chosen one into the field. On the event thread.
 */
final class AmountQuestion extends JPanel {
    private static final int PAUSE_MILLIS = 250;
    private static final List<String> KEYS = List.of("UP", "DOWN");

    private final Texts texts;
    private final Formats formats;
    private final JTextField field;
    private final Timer pause = new Timer(PAUSE_MILLIS, event -> ask());

    AmountQuestion(Texts texts, Formats formats, JTextField field) {
        super(new MigLayout("insets 2 0 0 0, gap 0 4, wrap 1", "[grow, fill]"));
        this.texts = texts;
        this.formats = formats;
        this.field = field;
        setName(field.getName() + ".question");
        setOpaque(false);
        setVisible(false);
        pause.setRepeats(false);
        TextChanges.listen(field, this::typed);
        KEYS.forEach(this::bind);
    }

    private void bind(String key) {
        field.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap().put(key, Buttons.action(event -> press(KEYS.indexOf(key))));
    }

    private void press(int at) {
        List<Money> choices = formats.amount(field.getText()).choices();
        if (at < choices.size()) {
            choose(choices.get(at));
        }
    }

    private void typed() {
        if (formats.amount(field.getText()).choices().isEmpty()) {
            pause.stop();
            setVisible(false);
        } else {
            // why: what is half typed often has a second meaning that is gone with the next figure
            pause.restart();
        }
    }

    private void ask() {
        removeAll();
        List<Money> choices = formats.amount(field.getText()).choices();
        for (int at = 0; at < choices.size(); at++) {
            add(button(at, choices.get(at)));
        }
        setVisible(!choices.isEmpty());
        revalidate();
    }

    private JButton button(int at, Money amount) {
        JButton button = new JButton(texts.get("common.amountKey." + KEYS.get(at), formats.money(amount)));
        button.setName(getName() + "." + at);
        button.setFocusable(false);
        button.addActionListener(event -> choose(amount));
        return button;
    }

    private void choose(Money amount) {
        field.setText(formats.typed(amount));
        field.requestFocusInWindow();
    }

    @Override
    public void removeNotify() {
        // why: a timer that runs keeps the window in memory
        pause.stop();
        super.removeNotify();
    }
}
