package org.ctvms.demo.ui.inbox;

import java.awt.Color;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.mail.KeptMail;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;

/** Draws a mail in the list: whom it went to and when, and below it the subject; new ones have a dot and are bold. */
final class MailRow extends JPanel implements ListCellRenderer<KeptMail> {
    private static final String NEW = "● ";

    private final Ui ui;
    private final Unread unread;
    private final JLabel recipient = new JLabel();
    private final JLabel time = Type.SMALL.on(new JLabel());
    private final JLabel subject = new JLabel();

    MailRow(Ui ui, Unread unread) {
        super(new MigLayout("fillx, insets 7 10 7 10, gap 8 2", "[grow, fill][]", ""));
        this.ui = ui;
        this.unread = unread;
        add(recipient, "wmin 0");
        add(time, "wrap");
        // why: a subject of any length must not make the list wider than its window
        add(subject, "span 2, growx, width 0:100:");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends KeptMail> list, KeptMail mail, int index, boolean selected, boolean focused) {
        boolean isNew = unread.has(mail);
        recipient.setText((isNew ? NEW : "") + shown(mail.recipient(), "inbox.nobody"));
        subject.setText(shown(mail.subject(), "inbox.noSubject"));
        time.setText(ui.formats().dateTime(mail.sentAt()));
        recipient.putClientProperty("FlatLaf.styleClass", isNew ? "h4" : null);
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        Color plain = selected ? list.getSelectionForeground() : list.getForeground();
        recipient.setForeground(isNew && !selected ? Tone.ACCENT.foreground() : plain);
        Color quiet = selected ? plain : UIManager.getColor("Ctvms.muted");
        subject.setForeground(isNew ? plain : quiet);
        time.setForeground(quiet);
        setToolTipText(subject.getText());
        getAccessibleContext().setAccessibleName(recipient.getText() + ", " + subject.getText());
        return this;
    }

    private String shown(String words, String otherwiseKey) {
        return words.isBlank() ? ui.text(otherwiseKey) : words;
    }
}
