package org.ctvms.demo.ui.admin.admins;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.account.Account;
import org.ctvms.core.account.AdminAccounts;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.dialog.Question;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.TableView;

/** Who may sign in as an admin. */
public final class AdminsScreen extends Screen {
    private final AdminAccounts accounts;
    private final TableView<Account> table;
    private final JButton rename;
    private final JButton disable;
    private final JButton enable;

    /** A screen at the desk. */
    public AdminsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("admins.title"));
        this.accounts = desk.session().accounts();
        this.table = AdminTable.of(ui);
        this.rename = Buttons.of(ui.texts(), "admins.rename", this::rename);
        this.disable = Buttons.of(ui.texts(), "admins.disable", this::shutOut);
        this.enable = Buttons.of(ui.texts(), "admins.enable", this::letIn);
        table.onSelect(this::selected);
        table.onOpen(admin -> rename());
        addAction(Buttons.of(ui.texts(), "admins.renameCustomer", this::renameCustomer));
        JButton add = Buttons.primary(ui.texts(), "admins.add", this::add);
        addAction(add);
        Buttons.onKeys(this, "ctrl N", add);
        Buttons.onKeys(this, "F5", this::shown);
        selected(Optional.empty());
        setContent(content());
    }

    private JPanel content() {
        JPanel content = new JPanel(
                new MigLayout("fill, insets 0, wrap 1, gap 0 10, hidemode 3", "[grow, fill]", "[][grow, fill][]"));
        content.setOpaque(false);
        content.add(Words.muted(ui.text("admins.whatTheyMay")), "wmin 0");
        content.add(table, "wmin 0, hmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8, hidemode 3"));
        buttons.setOpaque(false);
        buttons.add(rename);
        buttons.add(disable);
        buttons.add(enable);
        content.add(buttons);
        return content;
    }

    private void selected(Optional<Account> admin) {
        Buttons.enable(rename, admin.isPresent(), ui.text("common.selectFirst"));
        Buttons.enable(disable, admin.isPresent(), ui.text("common.selectFirst"));
        disable.setVisible(admin.map(Account::enabled).orElse(true));
        enable.setVisible(!disable.isVisible());
    }

    @Override
    public void shown() {
        reload(table.selected().map(Account::userName));
    }

    private void reload(Optional<String> selected) {
        load(accounts::admins, admins -> {
            table.show(admins);
            admins.stream()
                    .filter(admin -> Optional.of(admin.userName()).equals(selected))
                    .forEach(table::select);
        });
    }

    private void add() {
        new AddAdminDialog(ui, accounts).open(this, added -> done("admins.added", added));
    }

    private void rename() {
        table.selected()
                .ifPresent(admin -> new RenameAdminDialog(ui, accounts)
                        .open(this, admin, renamed -> done("admins.renamed", renamed)));
    }

    private void renameCustomer() {
        new RenameCustomerDialog(ui, accounts).open(this, renamed -> done("admins.renamed", renamed));
    }

    private void shutOut() {
        table.selected()
                .filter(admin -> Question.ask(
                        ui,
                        this,
                        ui.text("admins.disableTitle"),
                        ui.text("admins.disableWords", admin.name(), admin.userName()),
                        "admins.doDisable"))
                .ifPresent(admin ->
                        act(() -> accounts.disable(admin.userName()), changed -> done("admins.isDisabled", changed)));
    }

    private void letIn() {
        table.selected()
                .ifPresent(admin ->
                        act(() -> accounts.enable(admin.userName()), changed -> done("admins.isEnabled", changed)));
    }

    private void done(String key, Account account) {
        say(ui.text(key, account.name(), account.userName(), account.email().orElse("")));
        reload(Optional.of(account.userName()));
    }
}
