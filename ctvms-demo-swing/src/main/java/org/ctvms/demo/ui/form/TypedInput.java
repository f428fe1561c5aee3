package org.ctvms.demo.ui.form;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.text.JTextComponent;
import org.ctvms.demo.ui.look.FittingFont;

/**
 * Text that is typed, and what it is read as.
 *
 * @param <T> what it is read as
 */
public final class TypedInput<T> extends Input<T> {
    private static final int COLUMNS = 14;

    private final JTextComponent text;
    private final JComponent outer;
    private final Function<String, T> read;
    private final Function<T, String> write;
    private Optional<JComponent> below = Optional.empty();

    private TypedInput(
            String field, JTextComponent text, JComponent outer, Function<String, T> read, Function<T, String> write) {
        super(field, text);
        this.text = text;
        this.outer = outer;
        this.read = read;
        this.write = write;
    }

    /** One line, read by the function, which refuses what it can't read. */
    public static <T> TypedInput<T> line(String field, Function<String, T> read, Function<T, String> write) {
        JTextField line = FittingFont.in(new JTextField(COLUMNS));
        return new TypedInput<>(field, line, line, read, write);
    }

    /** One line of text as it is. */
    public static TypedInput<String> text(String field) {
        return line(field, Function.identity(), Function.identity());
    }

    /** Several lines of text. */
    public static TypedInput<String> area(String field, int rows) {
        JTextArea area = FittingFont.in(new JTextArea(rows, COLUMNS));
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        FocusKeys.leaveByTab(area);
        return new TypedInput<>(field, area, new JScrollPane(area), Function.identity(), Function.identity());
    }

    /** A password, which can be looked at. */
    public static TypedInput<String> password(String field) {
        JPasswordField secret = new JPasswordField(COLUMNS);
        secret.putClientProperty(FlatClientProperties.STYLE, "showRevealButton: true");
        return new TypedInput<>(field, secret, secret, Function.identity(), Function.identity());
    }

    /** A hint that is shown while it is empty. */
    public TypedInput<T> hint(String words) {
        text.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words);
        return this;
    }

    /** What stands below it, made for its text component. */
    TypedInput<T> below(Function<JTextField, JComponent> made) {
        below = Optional.of(made.apply((JTextField) text));
        return this;
    }

    /** Figures are written to the right. */
    TypedInput<T> rightAligned() {
        ((JTextField) text).setHorizontalAlignment(SwingConstants.RIGHT);
        return this;
    }

    @Override
    protected JComponent outer() {
        return outer;
    }

    @Override
    protected Optional<JComponent> below() {
        return below;
    }

    /** The text as it was typed. */
    public String typed() {
        return text instanceof JPasswordField secret ? new String(secret.getPassword()) : text.getText();
    }

    @Override
    public T value() {
        return read.apply(typed());
    }

    @Override
    public void show(T value) {
        text.setText(write.apply(value));
    }

    /** Fills it in as if it were typed. */
    void write(T value) {
        text.selectAll();
        text.replaceSelection(write.apply(value));
    }

    /** Takes over what is filled into the other, in this one's language. */
    void takeOver(TypedInput<T> other) {
        try {
            show(other.value());
        } catch (RuntimeException e) {
            text.setText(other.typed());
        }
    }

    @Override
    public void setEditable(boolean editable) {
        text.setEditable(editable);
        text.setFocusable(editable);
    }

    @Override
    public void onChange(Runnable listener) {
        TextChanges.listen(text, listener);
    }
}
