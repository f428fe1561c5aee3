package org.ctvms.demo.ui.admin.admins;

import java.awt.Component;
import java.util.function.Consumer;
import org.ctvms.core.account.Account;
import org.ctvms.core.account.AdminAccounts;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;

/** Asks for another user name of an admin's. */
record RenameAdminDialog(Ui ui, AdminAccounts accounts) {
    void open(Component owner, Account admin, Consumer<Account> renamed) {
        Form form = new Form(ui.texts(), 1);
        TypedInput<String> userName = form.add("admins.newUserName", TypedInput.text("userName"));
        userName.show(admin.userName());
        new FormDialog(ui, owner, ui.text("admins.renameTitle", admin.name()), form)
                .open(
                        "admins.doRename",
                        userName::value,
                        changed -> accounts.changeUserName(admin.userName(), changed),
                        renamed);
    }
}
