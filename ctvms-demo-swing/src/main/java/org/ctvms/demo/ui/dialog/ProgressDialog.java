package org.ctvms.demo.ui.dialog;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.work.LongCall;

/** Shows how far long work is, and stops it when asked to. */
public final class ProgressDialog {
    private final Ui ui;
    private final JDialog window;
    private final JProgressBar bar = new JProgressBar();
    private final JLabel steps = new JLabel(" ");
    private final JLabel left = new JLabel(" ");
    private final TimeLeft timeLeft = new TimeLeft(System::nanoTime);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final JButton cancel;

    private ProgressDialog(Ui ui, Component owner, String title) {
        this.ui = ui;
        this.window = Over.window(owner, title);
        this.cancel = Buttons.of(ui.texts(), "common.cancel", this::cancel);
        JPanel content = new JPanel(new MigLayout("fill, insets 20, wrap 1", "[grow, fill]", "[][]12[]"));
        bar.setIndeterminate(true);
        bar.setName("progress");
        steps.setName("steps");
        content.add(bar, "wmin 380");
        left.setName("timeLeft");
        content.add(steps, "split 2, growx, pushx");
        content.add(left, "growx 0");
        content.add(cancel, "tag cancel");
        window.setContentPane(content);
        window.setDefaultCloseOperation(JDialog.DO_NOTHING_ON_CLOSE);
        Buttons.onKeys(content, "ESCAPE", this::cancel);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                cancel();
            }
        });
        window.setName("progress");
        window.pack();
        window.setLocationRelativeTo(window.getOwner());
    }

    /** Does the work under the window; afterwards one of the two hears of it. On the event thread. */
    public static <T> void run(
            Ui ui,
            Component owner,
            String title,
            LongCall<T> call,
            Consumer<? super T> then,
            Consumer<RuntimeException> failed) {
        ProgressDialog dialog = new ProgressDialog(ui, owner, title);
        ui.tasks()
                .run(
                        () -> call.run(dialog::at, dialog.cancelled::get),
                        result -> {
                            dialog.window.dispose();
                            then.accept(result);
                        },
                        problem -> {
                            dialog.window.dispose();
                            failed.accept(problem);
                        });
        dialog.window.setVisible(true);
    }

    private void cancel() {
        cancelled.set(true);
        cancel.setEnabled(false);
        steps.setText(ui.text("common.stopping"));
    }

    private String words(OptionalLong minutes) {
        return minutes.isPresent() ? ui.text("common.timeLeft", minutes.getAsLong()) : " ";
    }

    private void at(long done, long total) {
        EventQueue.invokeLater(() -> {
            bar.setIndeterminate(total <= 0);
            bar.setMaximum((int) Math.min(Integer.MAX_VALUE, total));
            bar.setValue((int) Math.min(Integer.MAX_VALUE, done));
            if (!cancelled.get()) {
                steps.setText(ui.text("common.steps", done, total));
                left.setText(words(timeLeft.minutes(done, total)));
            }
        });
    }
}
