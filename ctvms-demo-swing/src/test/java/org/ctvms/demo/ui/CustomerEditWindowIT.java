package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JComponent;
import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.customer.Customer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerEditWindowIT extends CustomersPages {
    @BeforeEach
    void begin() {
        goToTheCustomers();
    }

    @Test
    void anEditedAddressIsSavedAndAllElseIsKept() {
        Customer before = office.admin().customers().find(office.crf(1));
        openCustomer(1);
        DialogFixture form = edit();
        picture("customer-edit");
        form.textBox("house").setText("House 99");
        form.button("save").click();
        settle();

        assertThat(told()).contains("Sample Customer 1");
        Customer after = office.admin().customers().find(office.crf(1));
        assertThat(after.address().house()).isEqualTo("House 99");
        assertThat(after.contact()).isEqualTo(before.contact());
        assertThat(window.textBox("head.address").text()).startsWith("House 99");
    }

    @Test
    void aBirthdayInTheFutureIsRefusedBesideItsField() {
        openCustomer(1);
        DialogFixture form = edit();
        JComponent problem =
                window.robot().finder().findByName(form.target(), "dateOfBirth.problem", JComponent.class, false);
        form.textBox("dateOfBirth").focus().setText("01/01/2030");
        form.textBox("mobile").focus();
        await("checked at once", problem::isVisible);
        assertThat(form.textBox("dateOfBirth.problem").text()).startsWith("Check the date of birth");
        picture("birth-date-checked");
        form.button("save").click();
        settle();

        assertThat(form.textBox("dateOfBirth.problem").text()).startsWith("Check the date of birth");
        form.button("cancel").click();
        assertThat(office.admin().customers().find(office.crf(1)).dateOfBirth()).isEmpty();
    }

    @Test
    void aUserNameInUseIsRefusedAndAFreeOneIsTaken() {
        openCustomer(1);
        window.button("changeUserName").click();
        DialogFixture form = dialog();
        form.textBox("userName").setText(SmallOffice.ADMIN);
        form.button("save").click();
        settle();
        assertThat(form.textBox("userName.problem").text()).isNotBlank();

        form.textBox("userName").setText("sample.one");
        form.button("save").click();
        settle();

        assertThat(told()).contains("sample.one");
        assertThat(office.admin().accounts().of(office.crf(1)).userName()).isEqualTo("sample.one");
        window.label("head.userName").requireText("sample.one");
    }

    @Test
    void removingIsRefusedWhileAnythingIsDue() {
        openCustomer(1);

        remove();

        assertThat(told()).contains("still owes");
        picture("customer-remove-refused");
        assertThat(office.admin().customers().find(office.crf(1)).isRemoved()).isFalse();
    }

    @Test
    void whoOwesNothingIsRemovedAndNoLongerFound() {
        openCustomer(0);

        remove();

        assertThat(told()).contains("Sample Customer 0");
        assertThat(office.admin().customers().find(office.crf(0)).isRemoved()).isTrue();
        window.label("title").requireText("Customers");
        assertThat(cell("customers", 0, 1)).isEqualTo("Sample Customer 1");
    }

    private DialogFixture edit() {
        window.button("edit").click();
        return dialog();
    }

    private void remove() {
        window.button("remove").click();
        picture("customer-remove");
        assertThat(question().textBox("words").text()).contains("One open connection");
        question().button("remove").click();
        settle();
    }
}
