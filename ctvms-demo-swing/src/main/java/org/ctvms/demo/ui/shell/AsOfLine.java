package org.ctvms.demo.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.time.AsOf;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Words;

/** Says above the screens which day their figures are of, while that is not today. On the event thread. */
final class AsOfLine extends JPanel {
    private final Ui ui;
    private final Supplier<AsOf> read;
    private final Runnable caughtUp;
    private final Words words = new Words("").named("asOf");
    private Optional<AsOf> known = Optional.empty();
    private boolean wanted;
    private boolean asking;
    private boolean sessionEnded;

    /** Reads the day off the event thread, and says when figures that were of an earlier day are now of today. */
    AsOfLine(Ui ui, Supplier<AsOf> read, Runnable caughtUp) {
        super(new MigLayout("fillx, insets 5 24 5 16, hidemode 3", "[grow, fill][]"));
        this.ui = ui;
        this.read = read;
        this.caughtUp = caughtUp;
        setBackground(Tone.WARNING.background());
        words.setForeground(Tone.WARNING.foreground());
        add(words, "wmin 0");
        setVisible(false);
    }

    /** Puts a way to today's figures beside the words. */
    void offer(JButton way) {
        add(way, "growx 0");
    }

    /** Whether there are figures below it. */
    void over(boolean figures) {
        wanted = figures;
        // why: a session that ended goes on once the password was given again
        sessionEnded = false;
        look();
    }

    /** Looks whether it must be shown; asks the engine only until the day's run is completed. */
    void look() {
        if (wanted && !isCurrent() && !asking && !sessionEnded) {
            asking = true;
            ui.tasks().run(read, this::answered, this::refused);
        }
        show(known.filter(day -> wanted && !isCurrent()));
    }

    private boolean isCurrent() {
        return known.filter(AsOf::current)
                .filter(asOf -> !asOf.day().isBefore(ui.host().today()))
                .isPresent();
    }

    private void answered(AsOf answer) {
        boolean outdated = known.isPresent();
        asking = false;
        known = Optional.of(answer);
        show(known.filter(day -> wanted && !isCurrent()));
        if (wanted && outdated && isCurrent()) {
            caughtUp.run();
        }
    }

    // why: nobody asked for anything, so that nobody is told; whoever does is, with the next call of a screen
    private void refused(RuntimeException problem) {
        asking = false;
        sessionEnded = problem instanceof SessionEndedException;
    }

    private void show(Optional<AsOf> outdated) {
        outdated.ifPresent(
                asOf -> words.setText(ui.text("shell.asOf", ui.formats().date(asOf.day()))));
        if (isVisible() != outdated.isPresent()) {
            setVisible(outdated.isPresent());
            revalidate();
        }
    }
}
