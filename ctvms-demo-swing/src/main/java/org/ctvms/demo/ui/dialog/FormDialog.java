package org.ctvms.demo.ui.dialog;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Leaving;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.work.BusyPane;

/**
 * A form in a window of its own, with one button that does it and one that leaves. Enter does it, Escape leaves; a
 * refusal is shown at its input and the window stays. On the event thread.
 */
public final class FormDialog {
    private static final int WIDTH = 520;

    private final Ui ui;
    private final JDialog window;
    private final Form form;
    private final NoticeBar notice;
    private final JPanel content =
            new JPanel(new MigLayout("fill, insets 18 20 16 20, wrap 1, hidemode 3", "[grow, fill]", "[][grow][][]"));
    private final BusyPane busy = new BusyPane(content);
    private final JPanel beneath = new JPanel(new MigLayout("insets 6 0 2 0, gap 8"));
    private Consumer<JButton> dress = button -> {};

    /** A window of that title over the owner's. */
    public FormDialog(Ui ui, Component owner, String title, Form form) {
        this.ui = ui;
        this.form = form;
        this.window = Over.window(owner, title);
        this.notice = new NoticeBar(ui.text("common.close"));
        beneath.setOpaque(false);
        beneath.setVisible(false);
    }

    /** The listener gets the button that does it before the window opens, to name and enable it by what is typed. */
    public FormDialog dress(Consumer<JButton> listener) {
        dress = listener;
        return this;
    }

    /** Adds a button beneath the form that does something else than what the form asks for; the window stays. */
    public FormDialog beside(JButton button) {
        beneath.add(button);
        beneath.setVisible(true);
        return this;
    }

    /** Does something else than what the form asks for, off the event thread; a refusal is shown above the form. */
    public <R> void run(Supplier<R> call, Consumer<? super R> then) {
        notice.setVisible(false);
        during(call, then);
    }

    /** Shows words above the form. */
    public void say(Tone tone, String words) {
        notice.show(tone, words);
        grow();
    }

    /**
     * Opens the window and waits until it is left.
     *
     * @param okKey the words of the button
     * @param read reads the form, on the event thread
     * @param call does it, off the event thread
     * @param then hears what it came to, after the window has closed
     */
    public <Q, R> void open(String okKey, Supplier<Q> read, Function<Q, R> call, Consumer<? super R> then) {
        JButton ok = Buttons.primary(ui.texts(), okKey, () -> submit(read, call, then));
        dress.accept(ok);
        JButton cancel = Buttons.of(ui.texts(), "common.cancel", window::dispose);
        Scrolled scrolled = new Scrolled(new BorderLayout());
        scrolled.add(form);
        content.add(notice, "cell 0 0, wmin 0");
        // why: the next row would be that of a hidden notice, which does not grow
        content.add(scrolled.pane(), "cell 0 1, grow, wmin 0");
        content.add(beneath, "cell 0 2, wmin 0");
        content.add(cancel, "cell 0 3, split 2, tag cancel");
        content.add(ok, "cell 0 3, tag ok");
        window.setContentPane(busy);
        window.getRootPane().setDefaultButton(ok);
        Buttons.onKeys(content, "ESCAPE", window::dispose);
        KeysDialog.onF1(window, ui.texts());
        window.setName("dialog");
        window.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        show();
    }

    private void show() {
        window.pack();
        Dimension wanted = window.getSize();
        int highest = window.getToolkit().getScreenSize().height - 80;
        window.setSize(Math.max(WIDTH, wanted.width + 24), Math.min(highest, wanted.height + 24));
        window.setLocationRelativeTo(window.getOwner());
        form.focusFirst();
        window.setVisible(true);
    }

    private <Q, R> void submit(Supplier<Q> read, Function<Q, R> call, Consumer<? super R> then) {
        form.clearProblems();
        notice.setVisible(false);
        Q request;
        try {
            request = read.get();
        } catch (RuntimeException e) {
            refused(e);
            return;
        }
        during(() -> call.apply(request), result -> {
            window.dispose();
            then.accept(result);
        });
    }

    private <R> void during(Supplier<R> call, Consumer<? super R> then) {
        busy.begin(true);
        ui.tasks()
                .run(
                        call,
                        result -> {
                            busy.end();
                            then.accept(result);
                        },
                        problem -> {
                            busy.end();
                            refused(problem);
                        });
    }

    private void refused(RuntimeException problem) {
        Leaving.ifEnded(ui, problem);
        if (!form.show(problem)) {
            notice.show(Tone.BAD, Refusals.words(ui.texts(), problem));
        }
        grow();
    }

    // why: a refusal takes lines of its own, which would push the buttons out of a window that keeps its height
    private void grow() {
        SwingUtilities.invokeLater(() -> {
            int highest = window.getToolkit().getScreenSize().height - 80;
            int wanted = Math.min(highest, window.getPreferredSize().height + 24);
            window.setSize(window.getWidth(), Math.max(window.getHeight(), wanted));
        });
    }
}
