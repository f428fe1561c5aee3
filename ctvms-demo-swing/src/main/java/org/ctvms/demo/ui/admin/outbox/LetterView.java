package org.ctvms.demo.ui.admin.outbox;

import java.awt.Insets;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.mail.Preview;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.inbox.LetterKit;
import org.ctvms.demo.ui.look.FittingFont;
import org.ctvms.demo.ui.look.Type;

/** A letter as its recipient sees it: the subject, and the letter as HTML or as plain text. */
final class LetterView extends JPanel {
    private final JLabel subject = Type.HEADING.on(new JLabel(" "));
    private final JEditorPane html = new JEditorPane();
    private final JTextArea text = FittingFont.in(new JTextArea());

    LetterView(Ui ui) {
        super(new MigLayout("fill, insets 0, wrap 1, gap 0 8", "[grow, fill]", "[][grow, fill]"));
        setOpaque(false);
        subject.setName("subject");
        subject.putClientProperty("html.disable", true);
        html.setName("html");
        LetterKit kit = new LetterKit();
        html.setEditorKit(kit);
        // why: the kit brings a new accessible context
        html.getAccessibleContext().setAccessibleName(ui.text("outbox.asHtml"));
        html.setBackground(kit.paper());
        html.setEditable(false);
        html.putClientProperty(JEditorPane.W3C_LENGTH_UNITS, true);
        html.setMargin(new Insets(0, 0, 0, 0));
        text.setName("text");
        text.setEditable(false);
        text.putClientProperty("FlatLaf.styleClass", "monospaced");
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        JTabbedPane forms = new JTabbedPane();
        forms.setName("forms");
        forms.addTab(ui.text("outbox.asHtml"), new JScrollPane(html));
        forms.addTab(ui.text("outbox.asText"), new JScrollPane(text));
        add(subject, "wmin 0");
        add(forms, "wmin 0, hmin 0");
    }

    void show(Preview letter) {
        subject.setText(letter.subject());
        html.setText(letter.html());
        html.setCaretPosition(0);
        text.setText(letter.text());
        text.setCaretPosition(0);
    }
}
