package org.ctvms.demo.ui.inbox;

import java.awt.CardLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.mail.KeptMail;
import org.ctvms.demo.mail.OpenedMail;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.EmptyState;
import org.ctvms.demo.ui.work.Latest;

/** One mail: its head, its letter as HTML or as plain text, and the files that came with it. */
final class LetterView extends JPanel {
    private final Ui ui;
    private final Latest latest;
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private final JPanel whole = new JPanel(
            new MigLayout("fill, insets 0, gap 0 6, wrap 1, hidemode 3", "[grow, fill]", "[][][][grow, fill]"));
    private final Words subject = Type.HEADING.on(new Words("")).named("subject");
    private final JLabel head = new JLabel();
    private final Attachments attachments;
    private final LetterBody body;
    private final NoticeBar notice;

    LetterView(Ui ui) {
        super(new MigLayout("fill, insets 12 6 12 12, gap 0 6, wrap 1, hidemode 3", "[grow, fill]", "[][grow, fill]"));
        this.ui = ui;
        this.latest = new Latest(ui.tasks());
        this.notice = new NoticeBar(ui.text("common.close"));
        this.attachments = new Attachments(ui, this::complain);
        this.body = new LetterBody(ui);
        head.setName("head");
        head.setForeground(UIManager.getColor("Ctvms.muted"));
        whole.add(subject, "wmin 0");
        whole.add(head, "split 2, growx, pushx, wmin 0");
        whole.add(body.choice(), "growx 0");
        whole.add(attachments, "wmin 0");
        whole.add(body, "grow, wmin 0, hmin 0");
        content.add(new EmptyState(ui.text("inbox.choose")), "none");
        content.add(whole, "mail");
        add(notice, "wmin 0");
        // why: the next row would be that of a hidden notice, which does not grow
        add(content, "cell 0 1, grow, wmin 0, hmin 0");
    }

    void open(KeptMail mail) {
        notice.setVisible(false);
        latest.run(() -> OpenedMail.read(mail.file()), opened -> show(mail, opened), this::complain);
    }

    private void show(KeptMail mail, OpenedMail opened) {
        subject.setText(mail.subject().isBlank() ? ui.text("inbox.noSubject") : mail.subject());
        head.setText(ui.text("inbox.head", mail.recipient(), ui.formats().dateTime(mail.sentAt())));
        head.setToolTipText(head.getText());
        attachments.show(opened.files());
        body.show(opened);
        cards.show(content, "mail");
    }

    void complain(RuntimeException problem) {
        notice.show(Tone.BAD, Refusals.words(ui.texts(), problem));
    }

    void close() {
        attachments.close();
    }
}
