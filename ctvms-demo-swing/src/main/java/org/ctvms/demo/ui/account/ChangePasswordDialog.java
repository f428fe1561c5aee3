package org.ctvms.demo.ui.account;

import java.awt.Component;
import java.awt.EventQueue;
import java.util.function.Consumer;
import org.ctvms.core.account.OwnPassword;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;

/** Changes the own password: mails a one-time code first, then takes it with the current and the new password. */
public final class ChangePasswordDialog {
    private final Ui ui;
    private final OwnPassword password;

    /** For the password of who is signed in. */
    public ChangePasswordDialog(Ui ui, OwnPassword password) {
        this.ui = ui;
        this.password = password;
    }

    /** Mails a code and asks for it; the listener hears when the password was changed, or why no code was sent. */
    public void open(Component owner, Runnable changed, Consumer<RuntimeException> refused) {
        ui.tasks()
                .run(
                        () -> {
                            password.requestCode();
                            return true;
                        },
                        sent -> EventQueue.invokeLater(() -> ask(owner, changed)),
                        refused);
    }

    private void ask(Component owner, Runnable changed) {
        Form form = new Form(ui.texts(), 1);
        TypedInput<String> code = form.add("account.code", TypedInput.text("code"));
        TypedInput<String> current = form.add("account.current", TypedInput.password("password"));
        TypedInput<String> chosen = form.add("account.chosen", TypedInput.password("newPassword"));
        new FormDialog(ui, owner, ui.text("account.changeTitle"), form)
                .open(
                        "account.change",
                        () -> new String[] {current.value(), code.value(), chosen.value()},
                        typed -> {
                            password.change(typed[0], typed[1], typed[2]);
                            return true;
                        },
                        done -> changed.run());
    }
}
