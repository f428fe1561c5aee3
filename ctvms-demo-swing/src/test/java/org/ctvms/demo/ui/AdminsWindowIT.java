package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.text.JTextComponent;
import org.assertj.swing.data.TableCell;
import org.ctvms.core.account.Account;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.language.Language;
import org.junit.jupiter.api.Test;

class AdminsWindowIT extends WindowTest {
    @Test
    void anAddedAdminGetsTheSignInDetailsByMail() {
        signInAsAdmin();
        go("admins");
        window.button("add").click();
        dialog().textBox("name").setText("Sample Clerk");
        dialog().textBox("userName").setText("sample.clerk");
        dialog().textBox("email").setText("clerk@example.com");
        picture("admins-add");
        dialog().button("doAdd").click();
        settle();

        assertThat(notice()).contains("Sample Clerk").contains("sample.clerk").contains("clerk@example.com");
        Account added = admin("sample.clerk");
        assertThat(added.enabled()).isTrue();
        assertThat(added.mustChange()).isTrue();
        window.table("admins").requireRowCount(2);
        office.host().engine().mail().deliverDue();
        assertThat(office.host().catcher().orElseThrow().take().all())
                .anyMatch(mail -> mail.recipient().equals("clerk@example.com")
                        && mail.text().contains("sample.clerk")
                        && mail.password().isPresent());
    }

    @Test
    void theLastAdminIsNotDisabled() {
        signInAsAdmin();
        go("admins");
        window.table("admins").selectRows(0);
        window.button("disable").click();
        question().button("doDisable").click();
        settle();

        assertThat(notice()).isEqualTo("sample.admin is the last admin; add or enable another one first");
        assertThat(admin(SmallOffice.ADMIN).enabled()).isTrue();
        picture("admins-refused");
    }

    @Test
    void anAdminIsDisabledAndEnabledAgain() {
        addClerk();
        signInAsAdmin();
        go("admins");
        select("sample.clerk");
        window.button("disable").click();
        question().button("doDisable").click();
        settle();

        assertThat(admin("sample.clerk").enabled()).isFalse();
        picture("admins");
        speak(Language.INDONESIAN);
        picture("admins-indonesian");
        select("sample.clerk");
        press("enable");
        assertThat(admin("sample.clerk").enabled()).isTrue();
    }

    @Test
    void aUserNameInUseIsRefusedBesideIt() {
        addClerk();
        signInAsAdmin();
        go("admins");
        select("sample.clerk");
        window.button("rename").click();
        dialog().textBox("userName").setText(SmallOffice.ADMIN);
        dialog().button("doRename").click();
        settle();
        assertThat(dialog().textBox("userName.problem").text()).isEqualTo("This user name is in use. Choose another.");

        dialog().textBox("userName").setText("sample.cashier");
        dialog().button("doRename").click();
        settle();
        assertThat(admin("sample.cashier").name()).isEqualTo("Sample Clerk");
    }

    @Test
    void aCustomersUserNameIsChangedByCrf() {
        String before = office.admin().accounts().of(office.crf(4)).userName();
        signInAsAdmin();
        go("admins");
        window.button("renameCustomer").click();
        dialog().textBox("crf").setText(office.crf(4).toString());
        JTextComponent whose = dialog().textBox("whose").target();
        await("the customer is found", () -> whose.getText().contains(before));
        dialog().textBox("userName").setText("sample.four");
        picture("admins-customer");
        dialog().button("doRename").click();
        settle();

        assertThat(notice()).contains("Sample Customer 4").contains("sample.four");
        assertThat(office.admin().accounts().of(office.crf(4)).userName()).isEqualTo("sample.four");
    }

    private void addClerk() {
        office.admin().accounts().add(new NewAdmin("sample.clerk", "Sample Clerk", "clerk@example.com"));
    }

    private void select(String userName) {
        int row = 0;
        while (!userName.equals(
                window.table("admins").valueAt(TableCell.row(row).column(1)))) {
            row++;
        }
        window.table("admins").selectRows(row);
        settle();
    }

    private Account admin(String userName) {
        return office.admin().accounts().admins().stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }
}
