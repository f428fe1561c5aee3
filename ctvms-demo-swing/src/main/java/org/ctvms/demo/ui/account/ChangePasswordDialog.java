package org.ctvms.demo.ui.account;

import java.awt.Component;
import java.awt.EventQueue;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctvms.core.account.OwnPassword;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.look.Tone;

/** Changes the own password: mails a one-time code first, then takes it with the current and the new password. */
public final class ChangePasswordDialog {
    private final Ui ui;
    private final OwnPassword password;

    /** For the password of whoever is signed in. */
    public ChangePasswordDialog(Ui ui, OwnPassword password) {
        this.ui = ui;
        this.password = password;
    }

    /** Mails a code and asks for it; the listener is notified when the password was changed, or why no code can be sent. */
    public void open(Component owner, Runnable changed, Consumer<RuntimeException> refused) {
        ui.tasks()
                .run(
                        password::requestCode,
                        sent -> EventQueue.invokeLater(() -> ask(owner, changed, Optional.empty())),
                        problem -> {
                            if (isCodeOnItsWay(problem)) {
                                EventQueue.invokeLater(() -> ask(owner, changed, Optional.of(problem)));
                            } else {
                                refused.accept(problem);
                            }
                        });
    }

    private static boolean isCodeOnItsWay(RuntimeException problem) {
        return problem instanceof RuleRefusedException refusal && refusal.rule() == Rule.CODE_JUST_SENT;
    }

    private void ask(Component owner, Runnable changed, Optional<RuntimeException> notSent) {
        Form form = new Form(ui.texts(), 1);
        TypedInput<String> code = form.add("account.code", TypedInput.text("code"));
        TypedInput<String> current = form.add("account.current", TypedInput.password("password"));
        TypedInput<String> chosen = form.add("account.chosen", TypedInput.password("newPassword"));
        FormDialog dialog = new FormDialog(ui, owner, ui.text("account.changeTitle"), form);
        CodeHelp.add(ui, dialog, password::requestCode, "account.sentAgain");
        notSent.ifPresent(problem -> dialog.say(Tone.WARNING, Refusals.words(ui.texts(), problem)));
        dialog.open(
                "account.change",
                () -> new String[] {current.value(), code.value(), chosen.value()},
                typed -> {
                    password.change(typed[0], typed[1], typed[2]);
                    return true;
                },
                done -> changed.run());
    }
}
