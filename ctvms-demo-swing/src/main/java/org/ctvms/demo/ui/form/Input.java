package org.ctvms.demo.ui.form;

import java.util.Optional;
import javax.swing.JComponent;

/**
 * Something people fill in. On the event thread.
 *
 * @param <T> what it holds
 */
public abstract class Input<T> {
    private final String field;
    private final JComponent component;

    /** For the engine's field of that name, such as {@code mobile}; the component gets the name too. */
    protected Input(String field, JComponent component) {
        this.field = field;
        this.component = component;
        component.setName(field);
        component.putClientProperty(FilledIn.INPUT, this);
    }

    /** The engine's name of the field. */
    public final String field() {
        return field;
    }

    /** What is filled in. */
    public final JComponent component() {
        return component;
    }

    /** What the form lays out: the component, or what holds it. */
    protected JComponent outer() {
        return component;
    }

    /** What the form shows below it while it is needed, after what is wrong with it. */
    protected Optional<JComponent> below() {
        return Optional.empty();
    }

    /** What was filled in, or {@link org.ctvms.core.refusal.InvalidInputException} if it can't be read. */
    public abstract T value();

    /** Fills it in. */
    public abstract void show(T value);

    /** Does that whenever something was changed. */
    public abstract void onChange(Runnable listener);

    /** Whether people may change it. */
    public void setEditable(boolean editable) {
        component.setEnabled(editable);
    }
}
