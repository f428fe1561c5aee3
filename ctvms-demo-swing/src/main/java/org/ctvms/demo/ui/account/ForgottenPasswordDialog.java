package org.ctvms.demo.ui.account;

import java.awt.Component;
import java.awt.EventQueue;
import java.util.function.Consumer;
import org.ctvms.core.account.ForgottenPassword;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;

/** Replaces a forgotten password: a code is mailed to whoever the user name belongs to, if to anybody. */
public final class ForgottenPasswordDialog {
    private final Ui ui;
    private final ForgottenPassword forgotten;

    /** On the engine of the host. */
    public ForgottenPasswordDialog(Ui ui) {
        this.ui = ui;
        this.forgotten = ui.host().engine().forgottenPassword();
    }

    /** Asks for the user name, then for the code; the listener hears the user name whose password was replaced. */
    public void open(Component owner, String userName, Consumer<String> replaced) {
        Form form = new Form(ui.texts(), 1);
        TypedInput<String> user = form.add("account.userName", TypedInput.text("userName"));
        user.show(userName);
        new FormDialog(ui, owner, ui.text("account.forgottenTitle"), form)
                .open(
                        "account.sendCode",
                        user::value,
                        this::request, // why: a modal window inside the call's answer would keep the call pending
                        name -> EventQueue.invokeLater(() -> askForCode(owner, name, replaced)));
    }

    private String request(String name) {
        forgotten.requestCode(name);
        return name;
    }

    private void askForCode(Component owner, String userName, Consumer<String> replaced) {
        Form form = new Form(ui.texts(), 1);
        TypedInput<String> code = form.add("account.code", TypedInput.text("code"));
        TypedInput<String> chosen = form.add("account.chosen", TypedInput.password("newPassword"));
        FormDialog dialog = new FormDialog(ui, owner, ui.text("account.codeTitle"), form);
        CodeHelp.add(ui, dialog, () -> request(userName), "account.sentAgainIfKnown");
        dialog.open(
                "account.replace",
                () -> new String[] {code.value(), chosen.value()},
                typed -> {
                    forgotten.reset(userName, typed[0], typed[1]);
                    return userName;
                },
                replaced);
    }
}
