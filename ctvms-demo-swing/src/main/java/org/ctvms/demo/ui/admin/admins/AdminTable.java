package org.ctvms.demo.ui.admin.admins;

import java.util.List;
import javax.swing.SwingConstants;
import org.ctvms.core.account.Account;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;

/** Makes the table of admins. */
final class AdminTable {
    private AdminTable() {}

    static TableView<Account> of(Ui ui) {
        return new TableView<>(ui, "admins", columns(ui), ui.text("admins.nothing"));
    }

    private static List<Column<Account>> columns(Ui ui) {
        return List.of(
                Column.text(ui.text("admins.name"), 170, Account::name),
                Column.text(ui.text("admins.userName"), 150, Account::userName),
                Column.text(
                        ui.text("admins.email"), 200, account -> account.email().orElse("")),
                new Column<>(
                        ui.text("admins.state"),
                        AccountState::of,
                        state -> ui.text(((AccountState) state).key()),
                        SwingConstants.CENTER,
                        110,
                        true),
                Column.text(
                        ui.text("admins.password"),
                        160,
                        account -> ui.text(account.mustChange() ? "admins.mustChange" : "admins.chosen")));
    }
}
