package org.ctvms.demo.ui.admin.customers;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Leaving;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.dialog.KeysDialog;
import org.ctvms.demo.ui.dialog.Over;
import org.ctvms.demo.ui.dialog.Question;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.work.BusyPane;

/**
 * Steps in a modal window: Enter goes on, Escape leaves, a refusal leads back to the step it is about. On the event
 * thread.
 */
final class WizardWindow {
    private static final int WIDTH = 740;
    private static final int ROOM_FOR_REFUSALS = 40;
    private static final int FROM_THE_EDGES = 80;

    private final CustomersDesk desk;
    private final List<WizardStep> steps;
    private final BooleanSupplier begun;
    private final JDialog window;
    private final NoticeBar notice;
    private final StepsBar bar;
    private final CardLayout cards = new CardLayout();
    private final JPanel front = new JPanel(cards);
    private final WizardButtons buttons;
    private final JPanel content =
            new JPanel(new MigLayout("fill, insets 18 20 16 20, gap 0 14, wrap 1, hidemode 3", "[grow, fill]"));
    private final BusyPane busy = new BusyPane(content);
    private boolean finished;
    private int at;

    /**
     * A window of these steps over the owner's.
     *
     * @param last done by the button of the last step
     * @param begun whether something would be lost, which is not thrown away without asking
     */
    WizardWindow(CustomersDesk desk, JComponent owner, List<WizardStep> steps, Runnable last, BooleanSupplier begun) {
        this.desk = desk;
        this.steps = steps;
        this.begun = begun;
        this.window = Over.window(owner, desk.text("customers.addTitle"));
        this.notice = new NoticeBar(desk.ui().text("common.close"));
        this.bar = new StepsBar(desk, steps);
        this.buttons = new WizardButtons(desk.ui().texts(), this::leave, () -> turnTo(at - 1), this::next, last);
    }

    /** Opens the window at its first step and waits until it is left. */
    void open() {
        steps.forEach(step -> front.add(scrolling(step.view()), step.title()));
        content.add(bar);
        content.add(notice, "wmin 0");
        content.add(front, "push, grow, wmin 0, hmin 0");
        content.add(buttons, "pushy 0");
        window.setContentPane(busy);
        window.setName("dialog");
        window.setDefaultCloseOperation(JDialog.DO_NOTHING_ON_CLOSE);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                leave();
            }
        });
        Buttons.onKeys(content, "ESCAPE", this::leave);
        KeysDialog.onF1(window, desk.ui().texts());
        fit();
        turnTo(0);
        window.setVisible(true);
    }

    private static JScrollPane scrolling(JComponent view) {
        Scrolled scrolled = new Scrolled(new BorderLayout()).filling();
        scrolled.add(view);
        return scrolled.pane();
    }

    private void fit() {
        window.pack();
        Dimension screen = window.getToolkit().getScreenSize();
        window.setSize(
                Math.min(screen.width - FROM_THE_EDGES, Math.max(WIDTH, window.getWidth())),
                Math.min(screen.height - FROM_THE_EDGES, window.getHeight() + ROOM_FOR_REFUSALS));
        window.setLocationRelativeTo(window.getOwner());
    }

    private void turnTo(int step) {
        at = step;
        notice.setVisible(false);
        bar.at(step);
        cards.show(front, steps.get(step).title());
        buttons.at(step, steps.size());
        window.getRootPane().setDefaultButton(buttons.mostWanted());
        buttons.mostWanted().requestFocusInWindow();
        steps.get(step).entered();
    }

    private void next() {
        try {
            steps.get(at).complete();
        } catch (RuntimeException e) {
            refused(e);
            return;
        }
        turnTo(at + 1);
    }

    /**
     * Reads all steps and does what they ask for.
     *
     * @param read reads them, on the event thread
     * @param call does it, off the event thread
     */
    <Q, R> void submit(Supplier<Q> read, Function<Q, R> call, Consumer<? super R> then) {
        Q request;
        try {
            request = read.get();
        } catch (RuntimeException e) {
            refused(e);
            return;
        }
        busy.begin(true);
        desk.ui()
                .tasks()
                .run(
                        () -> call.apply(request),
                        result -> {
                            busy.end();
                            then.accept(result);
                        },
                        problem -> {
                            busy.end();
                            refused(problem);
                        });
    }

    // why: only what is in front can take the focus, so each step comes to the front before it is asked
    private void refused(RuntimeException problem) {
        Leaving.ifEnded(desk.ui(), problem);
        int before = at;
        for (int step = before; step >= 0; step--) {
            turnTo(step);
            if (steps.get(step).show(problem)) {
                return;
            }
        }
        turnTo(before);
        notice.show(Tone.BAD, Refusals.words(desk.ui().texts(), problem));
    }

    /** Shows how it went in the place of the steps, with one thing to do next. */
    void finish(JComponent page, String nextKey, Runnable nextAction) {
        finished = true;
        bar.at(steps.size());
        front.add(page, nextKey);
        cards.show(front, nextKey);
        JButton go = Buttons.primary(desk.ui().texts(), nextKey, () -> {
            window.dispose();
            nextAction.run();
        });
        buttons.finish(go);
        window.getRootPane().setDefaultButton(go);
        go.requestFocusInWindow();
    }

    /** Lets Enter press that button first. */
    void prefer(JButton button) {
        window.getRootPane().setDefaultButton(button);
        button.requestFocusInWindow();
    }

    private void leave() {
        boolean lost = !finished && begun.getAsBoolean();
        if (!lost
                || Question.ask(
                        desk.ui(),
                        content,
                        desk.text("customers.addTitle"),
                        desk.text("customers.discardQuestion"),
                        "customers.discard")) {
            window.dispose();
        }
    }
}
