package org.ctvms.demo.ui.inbox;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.mail.Inbox;
import org.ctvms.demo.mail.KeptMail;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;

/** The mails that the program caught, newest first. On the event thread. */
public final class InboxWindow {
    private static final int NEWEST = 300;
    private static final int POLL_MILLIS = 2000;
    private static final int LIST_WIDTH = 380;

    private final Ui ui;
    private final Inbox inbox;
    private final JFrame window = new JFrame();
    private final JSplitPane parts = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
    private final MailList list;
    private final LetterView letter;
    private final Timer poll = new Timer(POLL_MILLIS, event -> look());
    private boolean looking;
    private boolean placed;

    /** Not open yet; says whose mails they are: those of the sample office, or of one of its own. */
    public InboxWindow(Ui ui, boolean sample) {
        this.ui = ui;
        this.inbox = new Inbox(ui.host().home().resolve("mails"));
        this.letter = new LetterView(ui);
        this.list = new MailList(ui, NEWEST, letter::open);
        parts.setLeftComponent(list);
        parts.setRightComponent(letter);
        parts.setBorder(null);
        window.setName("inbox");
        window.setTitle(ui.text("inbox.title"));
        JPanel content = new JPanel(new BorderLayout());
        content.add(label(ui.text(sample ? "inbox.sample" : "inbox.own")), BorderLayout.NORTH);
        content.add(parts);
        window.setContentPane(content);
        window.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentHidden(ComponentEvent event) {
                poll.stop();
            }
        });
        Buttons.onKeys(parts, "F5", this::look);
        Buttons.onKeys(parts, "ctrl F", list::search);
        Buttons.onKeys(parts, "ESCAPE", () -> window.setVisible(false));
    }

    private static JPanel label(String text) {
        JPanel label = new JPanel(new MigLayout("fillx, insets 6 14 6 14", "[grow, fill]"));
        Words words = new Words(text).named("whose");
        label.setBackground(Tone.WARNING.background());
        words.setForeground(Tone.WARNING.foreground());
        label.add(words, "wmin 0");
        return label;
    }

    /** Brings it to the front. */
    public void open() {
        if (!placed) {
            window.setBounds(Beside.theActiveWindow());
            parts.setDividerLocation(Math.min(LIST_WIDTH, window.getWidth() * 2 / 5));
            placed = true;
        }
        window.setVisible(true);
        window.toFront();
        look();
        poll.start();
    }

    /** Closes it, and the attachments that are open. */
    public void close() {
        poll.stop();
        letter.close();
        window.dispose();
    }

    // why: where files are slow, looking is not begun again before it has ended
    private void look() {
        if (looking) {
            return;
        }
        looking = true;
        ui.tasks().run(() -> inbox.newest(NEWEST), this::show, this::failed);
    }

    private void show(List<KeptMail> mails) {
        looking = false;
        list.show(mails);
    }

    private void failed(RuntimeException problem) {
        looking = false;
        letter.complain(problem);
    }
}
