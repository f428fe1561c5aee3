package org.ctvms.demo.ui.form;

import java.awt.Component;
import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.text.Texts;

/**
 * One of several.
 *
 * @param <T> what is chosen
 */
public final class ChoiceInput<T> extends Input<T> {
    private final Texts texts;
    private final JComboBox<T> box;

    /** One of the choices, shown in the words of the function. */
    public ChoiceInput(Texts texts, String field, List<T> choices, Function<T, String> words) {
        this(texts, field, new JComboBox<>(), words);
        offer(choices);
    }

    private ChoiceInput(Texts texts, String field, JComboBox<T> box, Function<T, String> words) {
        super(field, box);
        this.texts = texts;
        this.box = box;
        box.setRenderer(new DefaultListCellRenderer() {
            @Override
            @SuppressWarnings("unchecked")
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                // why: what people wrote must not be taken for markup
                putClientProperty("html.disable", true);
                String text = value == null ? "" : words.apply((T) value);
                return super.getListCellRendererComponent(list, text, index, selected, focused);
            }
        });
    }

    /** Offers other choices; what was chosen stays chosen if it is among them. */
    public void offer(List<T> choices) {
        Object before = box.getSelectedItem();
        DefaultComboBoxModel<T> model = new DefaultComboBoxModel<>();
        choices.forEach(model::addElement);
        box.setModel(model);
        if (before != null && choices.contains(before)) {
            box.setSelectedItem(before);
        }
    }

    @Override
    public T value() {
        int at = box.getSelectedIndex();
        if (at < 0) {
            throw new InvalidInputException(field(), texts.get("common.notChosen"));
        }
        return box.getItemAt(at);
    }

    @Override
    public void show(T value) {
        box.setSelectedItem(value);
    }

    @Override
    public void onChange(Runnable listener) {
        box.addActionListener(event -> listener.run());
    }
}
