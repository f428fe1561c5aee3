package org.ctvms.demo.ui.admin.admins;

import java.awt.Component;
import java.util.function.Consumer;
import org.ctvms.core.account.Account;
import org.ctvms.core.account.AdminAccounts;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Words;

/** Asks who the new admin is. */
record AddAdminDialog(Ui ui, AdminAccounts accounts) {
    void open(Component owner, Consumer<Account> added) {
        Form form = new Form(ui.texts(), 1);
        TypedInput<String> name = form.add("admins.nameLabel", TypedInput.text("name"));
        TypedInput<String> userName = form.add("admins.userNameLabel", TypedInput.text("userName"));
        TypedInput<String> email = form.add("admins.emailLabel", TypedInput.text("email"));
        // why: words are as high as they are at their least width
        form.add(Words.muted(ui.text("admins.addHint")), "width 480:480");
        new FormDialog(ui, owner, ui.text("admins.addTitle"), form)
                .open(
                        "admins.doAdd",
                        () -> new NewAdmin(userName.value(), name.value(), email.value()),
                        accounts::add,
                        added);
    }
}
