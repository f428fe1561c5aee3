package org.ctvms.demo.ui;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.form.FilledIn;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Focus;
import org.ctvms.demo.ui.work.BusyPane;

/**
 * One screen of the program: a title with the screen's actions beside it, a notice, the content. Calls to the engine go
 * through {@link #load} and {@link #act}, never from the event thread. On the event thread.
 */
public abstract class Screen extends JPanel {
    /** What it stands on. */
    protected final Ui ui;

    private final JLabel title = new JLabel();
    private final JPanel actions = new JPanel(new MigLayout("insets 1, gap 8"));
    private final NoticeBar notice;
    private final JPanel content = new JPanel(new BorderLayout());
    private final BusyPane busy;
    private Optional<Runnable> find = Optional.empty();

    /** A screen of that title. */
    protected Screen(Ui ui, String titleText) {
        super(new MigLayout("fill, insets 18 24 18 24, gap 0 10, hidemode 3", "[grow, fill]", "[32!][][grow, fill]"));
        this.ui = ui;
        this.notice = new NoticeBar(ui.text("common.close"));
        this.busy = new BusyPane(content);
        // why: it holds the focus until what it loads is there
        setFocusable(true);
        title.setText(titleText);
        title.setName("title");
        // why: a title can be what somebody typed, which is shown as typed
        title.putClientProperty("html.disable", true);
        actions.setOpaque(false);
        // why: room for the ring around a focused button, which is cut to square corners at the panel's border
        actions.putClientProperty("visualPadding", new int[] {1, 1, 1, 1});
        content.setOpaque(false);
        add(Type.TITLE.on(title), "split 2, growx, pushx, wmin 0");
        add(actions, "wrap");
        add(notice, "wrap, wmin 0");
        // why: the next row would be that of a hidden notice, which does not grow
        add(busy, "cell 0 2, wmin 0, hmin 0");
    }

    /** What the screen shows. */
    protected final void setContent(JComponent shown) {
        content.removeAll();
        content.add(shown);
        content.revalidate();
        content.repaint();
    }

    /** Changes the title. */
    protected final void setTitle(String text) {
        title.setText(text);
    }

    /** The title. */
    public final String title() {
        return title.getText();
    }

    /** Puts an action beside the title. */
    protected final void addAction(JComponent action) {
        actions.add(action);
    }

    /** Offers to load again, by a button beside the title and by F5. */
    protected final void addRefresh(Runnable refresh) {
        JButton button = Buttons.of(ui.texts(), "common.refresh", "refresh", refresh);
        addAction(button);
        Buttons.onKeys(this, "F5", button);
    }

    /** Called each time the screen comes to the front: loads what it shows. */
    public void shown() {}

    /**
     * Takes over what people filled in and chose on the same screen as it was before the language or the theme changed.
     * Called before the screen first comes to the front.
     */
    public void takeOver(Screen before) {
        FilledIn.carry(before, this);
    }

    /** Called when the user chooses the screen itself, and not something that it shows. */
    public void chosen() {
        shown();
    }

    /** Puts the focus where work on the screen begins; while nothing is loaded yet, it follows what comes. */
    public final void enter() {
        Focus.first(content).orElse(this).requestFocusInWindow();
    }

    /** Ctrl+F does that while the screen is at the front. */
    protected final void onFind(Runnable action) {
        find = Optional.of(action);
    }

    /** Goes to the screen's own search or filter; false if it has none. */
    public final boolean goToSearch() {
        find.ifPresent(Runnable::run);
        return find.isPresent();
    }

    private void enterWhatCame() {
        if (isFocusOwner()) {
            enter();
        }
    }

    /** Called when midnight passes while the screen is at the front. */
    public void dayTurned() {}

    /** Reads; meanwhile the screen can be used. */
    protected final <T> void load(Supplier<T> call, Consumer<? super T> then) {
        run(false, call, then, problem -> false);
    }

    /** As {@link #load(Supplier, Consumer)}; a failure that is shown elsewhere is not shown above the content. */
    protected final <T> void load(
            Supplier<T> call, Consumer<? super T> then, Predicate<RuntimeException> shownElsewhere) {
        run(false, call, then, shownElsewhere);
    }

    /** Does something; meanwhile the screen takes no input. A refusal is shown above the content. */
    protected final <T> void act(Supplier<T> call, Consumer<? super T> then) {
        act(call, then, problem -> false);
    }

    /** As {@link #act(Supplier, Consumer)}; a refusal that the form shows beside its field is not shown above. */
    protected final <T> void act(Supplier<T> call, Consumer<? super T> then, Predicate<RuntimeException> form) {
        run(true, call, then, form);
    }

    /**
     * Reads the form and does what it asks for; refusals are shown at their inputs, or above the content.
     *
     * @param read reads the form, on the event thread
     * @param call does it, off the event thread
     */
    protected final <Q, R> void submit(Form form, Supplier<Q> read, Function<Q, R> call, Consumer<? super R> then) {
        submit(form, read, call, then, form::show);
    }

    /** The same; whether a refusal of the call is shown elsewhere, the predicate says. */
    protected final <Q, R> void submit(
            Form form,
            Supplier<Q> read,
            Function<Q, R> call,
            Consumer<? super R> then,
            Predicate<RuntimeException> shownElsewhere) {
        form.clearProblems();
        hush();
        Q request;
        try {
            request = read.get();
        } catch (RuntimeException e) {
            if (!form.show(e)) {
                complain(e);
            }
            return;
        }
        act(() -> call.apply(request), then, shownElsewhere);
    }

    private <T> void run(
            boolean untouchable, Supplier<T> call, Consumer<? super T> then, Predicate<RuntimeException> form) {
        busy.begin(untouchable);
        ui.tasks()
                .run(
                        call,
                        result -> {
                            busy.end();
                            then.accept(result);
                            enterWhatCame();
                        },
                        problem -> {
                            busy.end();
                            if (!form.test(problem)) {
                                complain(problem);
                            }
                        });
    }

    /** Tells that something was done. */
    protected final void say(String text) {
        notice.show(Tone.GOOD, text);
    }

    /** Tells something to be aware of. */
    protected final void warn(String text) {
        notice.show(Tone.WARNING, text);
    }

    /** Tells why something was not done. */
    protected final void complain(RuntimeException problem) {
        Leaving.ifEnded(ui, problem);
        notice.show(Tone.BAD, Refusals.words(ui.texts(), problem));
    }

    /** Puts the notice away. */
    protected final void hush() {
        notice.setVisible(false);
    }
}
