package org.ctvms.demo.ui.admin.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.settings.MailServer;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.BelowLabel;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.part.Words;

/** Where mails go: caught in the program, or to a mail server, which can be tried before it is saved. */
final class MailPart extends JPanel {
    private final Ui ui;
    private final Form form;
    private final ServerFields server;
    private final JRadioButton caught;
    private final JRadioButton sent;
    private final JButton gmail;
    private final TypedInput<String> recipient = TypedInput.text("recipient");

    MailPart(Ui ui, Consumer<String> tryMail) {
        super(new MigLayout("insets 0, fillx, gap 0 14, wrap 1, hidemode 3", "[grow, fill]"));
        this.ui = ui;
        setOpaque(false);
        this.form = new Form(ui.texts(), 2);
        this.server = new ServerFields(ui, form);
        this.caught = choice("caught");
        this.sent = choice("sent");
        this.gmail = Buttons.of(ui.texts(), "settings.gmail", server::showGmail);
        ui.host()
                .givenMailServer()
                .ifPresent(host ->
                        add(new Words(ui.text("settings.given", host)).in(Tone.WARNING.foreground()), "wmin 0"));
        add(choices());
        form.add(gmail, "growx 0, alignx leading, aligny top");
        form.add(Words.muted(ui.text("settings.gmailWords")), "growx, wmin 0");
        form.heading("settings.try");
        form.add("settings.recipient", recipient);
        JButton send = Buttons.of(ui.texts(), "settings.send", "send", () -> tryMail.accept(recipient.typed()));
        form.add(send, "growx 0, alignx leading, " + BelowLabel.constraint());
        add(form);
    }

    private JRadioButton choice(String name) {
        JRadioButton choice = new JRadioButton();
        Mnemonics.set(choice, ui.text("settings." + name));
        choice.setName(name);
        choice.setOpaque(false);
        choice.addActionListener(event -> followChoice());
        return choice;
    }

    private JComponent choices() {
        ButtonGroup group = new ButtonGroup();
        JPanel choices = new JPanel(new MigLayout("insets 0, gap 24"));
        choices.setOpaque(false);
        for (JRadioButton choice : new JRadioButton[] {caught, sent}) {
            group.add(choice);
            choices.add(choice);
        }
        return choices;
    }

    private void followChoice() {
        server.setEnabled(sent.isSelected());
        gmail.setEnabled(sent.isSelected());
    }

    Form form() {
        return form;
    }

    void show(Optional<MailServer> shown) {
        caught.setSelected(shown.isEmpty());
        sent.setSelected(shown.isPresent());
        server.show(shown);
        followChoice();
    }

    /** What was typed; what is wrong with it goes to the problems. */
    Optional<MailServer> read(Problems problems) {
        return sent.isSelected() ? server.read(problems) : Optional.empty();
    }
}
