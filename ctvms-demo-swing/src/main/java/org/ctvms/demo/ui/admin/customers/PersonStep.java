package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.demo.ui.form.CrfInput;
import org.ctvms.demo.ui.form.TypedInput;

/** The step that asks who the customer is. */
final class PersonStep implements WizardStep {
    private final PersonForm person;
    private final TypedInput<Optional<Crf>> crf;
    private final TypedInput<String> userName = TypedInput.text("userName");

    PersonStep(CustomersDesk desk) {
        this.person = new PersonForm(desk.ui());
        this.crf = CrfInput.of(desk.ui().texts(), "crf");
        person.form().heading("customers.given");
        person.form().add("customers.crfLabel", crf.hint(desk.text("customers.crfHint")));
        person.form().add("customers.userNameLabel", userName.hint(desk.text("customers.userNameHint")), "span 2");
    }

    @Override
    public String title() {
        return "customers.stepPerson";
    }

    @Override
    public JComponent view() {
        return person.form();
    }

    @Override
    public void entered() {
        person.form().focusFirst();
    }

    @Override
    public void complete() {
        person.form().clearProblems();
        read();
    }

    @Override
    public boolean show(RuntimeException problem) {
        return person.form().show(problem);
    }

    /** The customer as filled in, without connections. */
    NewCustomer read() {
        PersonForm.Filled filled = person.read();
        return new NewCustomer(
                filled.name(),
                filled.address(),
                filled.contact(),
                crf.value(),
                givenUserName(),
                filled.dateOfBirth(),
                filled.idProof(),
                List.of(),
                Optional.empty());
    }

    private Optional<String> givenUserName() {
        return Optional.of(userName.value().strip()).filter(name -> !name.isEmpty());
    }

    /** Whether anything was typed that would be lost. */
    boolean isBegun() {
        return person.isBegun();
    }
}
