package org.ctvms.demo.ui.inbox;

import java.awt.CardLayout;
import java.awt.Insets;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.mail.OpenedMail;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.FittingFont;
import org.ctvms.demo.ui.part.Mnemonics;

/** The words of a mail, as HTML or as plain text. */
final class LetterBody extends JPanel {
    private static final int WHEEL_STEP = 16;

    private final CardLayout cards = new CardLayout();
    private final JEditorPane html = new JEditorPane();
    private final JTextArea text = FittingFont.in(new JTextArea());
    private final JToggleButton asHtml;
    private final JToggleButton asText;

    LetterBody(Ui ui) {
        setLayout(cards);
        this.asHtml = choice(ui, "html");
        this.asText = choice(ui, "text");
        LetterKit kit = new LetterKit();
        html.setEditorKit(kit);
        html.setBackground(kit.paper());
        html.setMargin(new Insets(0, 0, 0, 0));
        html.setEditable(false);
        html.setName("letter");
        html.putClientProperty(JEditorPane.W3C_LENGTH_UNITS, true);
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setName("plainText");
        text.setFont(UIManager.getFont("monospaced.font"));
        text.setMargin(new Insets(12, 14, 12, 14));
        add(scrolling(html), "html");
        add(scrolling(text), "text");
        asHtml.setSelected(true);
    }

    private static JScrollPane scrolling(JComponent words) {
        JScrollPane scroll = new JScrollPane(words);
        scroll.getVerticalScrollBar().setUnitIncrement(WHEEL_STEP);
        return scroll;
    }

    private JToggleButton choice(Ui ui, String name) {
        JToggleButton button = new JToggleButton();
        Mnemonics.set(button, ui.text("inbox." + name));
        button.setName(name);
        button.addActionListener(event -> cards.show(this, name));
        return button;
    }

    /** Chooses between the two. */
    JComponent choice() {
        ButtonGroup group = new ButtonGroup();
        JPanel choice = new JPanel(new MigLayout("insets 0, gap 4"));
        for (JToggleButton button : new JToggleButton[] {asHtml, asText}) {
            group.add(button);
            choice.add(button);
        }
        return choice;
    }

    void show(OpenedMail mail) {
        html.setText(mail.html().orElse(""));
        html.setCaretPosition(0);
        text.setText(mail.text());
        text.setCaretPosition(0);
        asHtml.setEnabled(mail.html().isPresent());
        cards.show(this, asHtml.isSelected() && mail.html().isPresent() ? "html" : "text");
    }
}
