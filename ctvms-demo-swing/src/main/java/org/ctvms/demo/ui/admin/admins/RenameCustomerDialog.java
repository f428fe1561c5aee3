package org.ctvms.demo.ui.admin.admins;

import java.awt.Component;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.ctvms.core.account.Account;
import org.ctvms.core.account.AdminAccounts;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.CrfInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.work.Latest;

/** Asks for another user name of a customer's, who is named by CRF. */
final class RenameCustomerDialog {
    private static final int TYPING_MILLIS = 250;

    private final Ui ui;
    private final AdminAccounts accounts;
    private final Form form;
    private final TypedInput<Optional<Crf>> crf;
    private final TypedInput<String> whose = TypedInput.text("whose");
    private final TypedInput<String> userName = TypedInput.text("userName");
    private final Latest lookups;

    RenameCustomerDialog(Ui ui, AdminAccounts accounts) {
        this.ui = ui;
        this.accounts = accounts;
        this.form = new Form(ui.texts(), 1);
        this.crf = CrfInput.of(ui.texts(), "crf");
        this.lookups = new Latest(ui.tasks());
        form.add("admins.crf", crf);
        form.add("admins.whose", whose);
        form.add("admins.newUserName", userName);
        whose.setEditable(false);
        Timer typed = new Timer(TYPING_MILLIS, event -> lookUp());
        typed.setRepeats(false);
        crf.onChange(typed::restart);
    }

    private void lookUp() {
        try {
            crf.value().ifPresentOrElse(this::lookUp, () -> whose.show(""));
        } catch (InvalidInputException notYet) {
            whose.show("");
        }
    }

    private void lookUp(Crf customer) {
        lookups.run(
                () -> accounts.of(customer),
                account -> whose.show(ui.text("admins.isNow", account.name(), account.userName())),
                problem -> whose.show(problem.getMessage()));
    }

    void open(Component owner, Consumer<Account> renamed) {
        new FormDialog(ui, owner, ui.text("admins.renameCustomerTitle"), form)
                .open("admins.doRename", this::read, this::rename, renamed);
    }

    /** What was asked for. */
    private record Asked(Crf crf, String userName) {}

    private Asked read() {
        return new Asked(
                crf.value().orElseThrow(() -> new InvalidInputException("crf", ui.text("common.missing"))),
                userName.value());
    }

    private Account rename(Asked asked) {
        return accounts.changeUserName(accounts.of(asked.crf()).userName(), asked.userName());
    }
}
