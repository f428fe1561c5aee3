package org.ctvms.demo.ui.shell;

import javax.swing.JButton;
import javax.swing.JComponent;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.work.BusyPane;

/** Where a generated password is replaced before the first use. */
final class NewPasswordPage {
    private final Ui ui;
    private final String userName;
    private final String generated;
    private final Runnable replaced;
    private final TypedInput<String> chosen = TypedInput.password("password");
    private final TypedInput<String> again = TypedInput.password("again");
    private final Form form;
    private final NoticeBar notice;
    private final BusyPane busy;
    private final JButton ok;

    NewPasswordPage(Ui ui, String userName, String generated, Runnable replaced) {
        this.ui = ui;
        this.userName = userName;
        this.generated = generated;
        this.replaced = replaced;
        this.form = new Form(ui.texts(), 1);
        this.notice = new NoticeBar(ui.text("common.close"));
        this.ok = Buttons.primary(ui.texts(), "signin.setPassword", this::replace);
        form.add("account.chosen", chosen);
        form.add("signin.again", again);
        Card card = new Card("wrap 1, gap 0 12, hidemode 3", "[380!, fill]", "");
        card.add(notice, "wmin 0");
        card.add(form);
        card.add(ok);
        this.busy = new BusyPane(card);
    }

    JComponent page(JComponent corner) {
        return new Page(
                ui.text("signin.firstTitle"), ui.text("signin.firstSubtitle", userName), corner, busy, this::activate);
    }

    private void activate() {
        ok.getRootPane().setDefaultButton(ok);
        form.focusFirst();
    }

    private void replace() {
        form.clearProblems();
        notice.setVisible(false);
        String secret = chosen.value();
        if (!secret.equals(again.value())) {
            form.show(new InvalidInputException("again", ui.text("signin.differs")));
            return;
        }
        busy.begin(true);
        ui.tasks()
                .run(
                        () -> {
                            ui.host().engine().replaceGeneratedPassword(userName, generated, secret);
                            return secret;
                        },
                        done -> {
                            busy.end();
                            replaced.run();
                        },
                        this::refused);
    }

    private void refused(RuntimeException problem) {
        busy.end();
        if (!form.show(problem)) {
            notice.show(Tone.BAD, Refusals.words(ui.texts(), problem));
        }
    }
}
