package org.ctvms.demo.ui.admin.collect;

import java.time.Instant;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.work.Latest;

/** Says where the mail with the invoice is, and looks again while it waits. On the event thread. */
final class MailLine extends JPanel {
    private static final int LOOK_AGAIN_MILLIS = 3000;

    private final Ui ui;
    private final AdminSession session;
    private final Latest looks;
    private final Words words = new Words("").named("mail");
    private final Timer again = new Timer(LOOK_AGAIN_MILLIS, event -> lookIfSeen());
    private String address = "";
    private Supplier<InvoiceMail> call = () -> {
        throw new IllegalStateException("no mail is looked for yet");
    };

    MailLine(Ui ui, AdminSession session) {
        super(new MigLayout("fillx, insets 8 10 8 10", "[grow, fill]"));
        this.ui = ui;
        this.session = session;
        this.looks = new Latest(ui.tasks());
        again.setRepeats(false);
        putClientProperty("FlatLaf.style", "arc: 10");
        add(words, "wmin 0");
    }

    /** Follows the invoice that goes there, queued then or later. */
    void follow(String recipient, Instant since) {
        address = recipient;
        call = () -> InvoiceMail.of(session, recipient, since);
        show(Tone.NEUTRAL, ui.text("collect.mailGoes", address));
        look();
    }

    /** Says that the customer has no address. */
    void none() {
        again.stop();
        looks.forget();
        show(Tone.WARNING, ui.text("collect.notMailed"));
    }

    private void look() {
        looks.run(call, this::show, problem -> {});
    }

    private void lookIfSeen() {
        if (isShowing()) {
            look();
        }
    }

    private void show(InvoiceMail mail) {
        if (mail.failure().isPresent()) {
            show(Tone.BAD, ui.text("collect.mailFailed", address, mail.failure().get()));
        } else if (mail.waiting() > 0) {
            show(Tone.NEUTRAL, ui.text("collect.mailWaits", address, mail.waiting()));
            again.restart();
        } else {
            show(Tone.GOOD, ui.text("collect.mailSent", address));
        }
    }

    private void show(Tone tone, String text) {
        setBackground(tone.background());
        words.setForeground(tone.foreground());
        words.setText(text);
        revalidate();
    }
}
