package org.ctvms.demo.ui.shell;

import java.awt.Dialog;
import java.awt.EventQueue;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.refusal.SignInRefusedException;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.work.BusyPane;

/**
 * Covers all windows until whoever is signed in gives the password again; what was typed stays beneath. On the event
 * thread.
 */
final class DeskLock {
    private final JFrame frame;
    private final Covers covers = new Covers();
    private Optional<JDialog> open = Optional.empty();

    DeskLock(JFrame frame) {
        this.frame = frame;
    }

    boolean isLocked() {
        return open.isPresent();
    }

    /**
     * Locks the windows, unless they are.
     *
     * @param words why they are locked
     * @param verify takes the password, off the event thread
     * @param unlocked is called when it was right
     * @param signOut leaves the session instead
     */
    void lock(Ui ui, String words, Consumer<String> verify, Runnable unlocked, Runnable signOut) {
        if (isLocked()) {
            return;
        }
        // why: modal, so that dialogs that are open take no input; and a tool kit's dialog is over their modal ones
        JDialog window = new JDialog(frame, ui.text("lock.title"), Dialog.ModalityType.APPLICATION_MODAL);
        open = Optional.of(window);
        covers.cover(window);
        Content page = new Content(ui, words);
        page.ok.addActionListener(event -> page.verify(ui, verify, () -> {
            release();
            unlocked.run();
        }));
        JButton leave = Buttons.of(ui.texts(), "lock.signOut", () -> {
            release();
            signOut.run();
        });
        page.content.add(leave, "split 2, tag cancel");
        page.content.add(page.ok, "tag ok");
        window.setContentPane(page.busy);
        window.getRootPane().setDefaultButton(page.ok);
        window.setDefaultCloseOperation(JDialog.DO_NOTHING_ON_CLOSE);
        window.setName("lock");
        window.pack();
        window.setLocationRelativeTo(frame);
        page.form.focusFirst();
        // why: shown at once, it would keep whoever noticed the pause waiting until it is left
        EventQueue.invokeLater(() -> window.setVisible(isShown(window)));
    }

    private boolean isShown(JDialog window) {
        return open.filter(window::equals).isPresent();
    }

    /** Takes the lock away, if there is one. */
    void release() {
        open.ifPresent(JDialog::dispose);
        open = Optional.empty();
        covers.uncover();
    }

    private static final class Content {
        private final JPanel content =
                new JPanel(new MigLayout("fill, insets 20, wrap 1, gap 0 12, hidemode 3", "[grow, fill]"));
        private final BusyPane busy = new BusyPane(content);
        private final TypedInput<String> password = TypedInput.password("password");
        private final Form form;
        private final NoticeBar notice;
        private final JButton ok;

        Content(Ui ui, String words) {
            form = new Form(ui.texts(), 1);
            form.add("account.password", password);
            notice = new NoticeBar(ui.text("common.close"));
            ok = Buttons.primary(ui.texts(), "lock.unlock", () -> {});
            content.add(new Words(words).named("words"), "width 380");
            content.add(notice, "wmin 0");
            content.add(form);
        }

        void verify(Ui ui, Consumer<String> verify, Runnable right) {
            String typed = password.value();
            notice.setVisible(false);
            busy.begin(true);
            ui.tasks()
                    .run(
                            () -> {
                                verify.accept(typed);
                                return true;
                            },
                            done -> {
                                busy.end();
                                right.run();
                            },
                            problem -> {
                                busy.end();
                                refused(ui, problem);
                            });
        }

        private void refused(Ui ui, RuntimeException problem) {
            password.show("");
            form.focusFirst();
            notice.show(
                    Tone.BAD,
                    problem instanceof SignInRefusedException
                            ? ui.text("lock.refused")
                            : Refusals.words(ui.texts(), problem));
            EventQueue.invokeLater(() -> ((JDialog) notice.getTopLevelAncestor()).pack());
        }
    }
}
