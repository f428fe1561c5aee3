package org.ctvms.demo.ui.admin.customers;

import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.ctvms.core.account.PrintableCredentials;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.dialog.Question;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;

/** What can be done with a customer, each in a window of its own. On the event thread. */
final class CustomerChanges {
    private final CustomersDesk desk;
    private final JComponent owner;

    /** Windows open over the owner. */
    CustomerChanges(CustomersDesk desk, JComponent owner) {
        this.desk = desk;
        this.owner = owner;
    }

    void edit(Customer customer, Runnable changed) {
        PersonForm person = new PersonForm(desk.ui());
        person.show(customer);
        new FormDialog(
                        desk.ui(),
                        owner,
                        desk.text("customers.editTitle", customer.crf().toString()),
                        person.form())
                .open(
                        "common.save",
                        () -> merged(customer, person.read()),
                        desk.session().customers()::change,
                        saved -> done(changed, "customers.changed", saved.name()));
    }

    private static Customer merged(Customer customer, PersonForm.Filled person) {
        return new Customer(
                customer.crf(),
                person.name(),
                person.dateOfBirth(),
                person.address(),
                person.idProof(),
                person.contact(),
                customer.registeredOn(),
                customer.removedOn());
    }

    void changeUserName(String userName, Runnable changed) {
        TypedInput<String> chosen = TypedInput.text("userName");
        Form form = new Form(desk.ui().texts(), 1);
        chosen.show(userName);
        form.add("customers.userNameLabel", chosen);
        new FormDialog(desk.ui(), owner, desk.text("customers.changeUserName"), form)
                .open(
                        "common.save",
                        chosen::value,
                        name -> desk.session().accounts().changeUserName(userName, name),
                        saved -> done(changed, "customers.userNameChanged", saved.userName()));
    }

    /** Gives the customer a new password, which is mailed, or shown this once where there is no address. */
    void issueCredentials(Customer customer) {
        String question = customer.contact()
                .email()
                .map(email -> desk.text("customers.issueAndMail", customer.name(), email))
                .orElseGet(() -> desk.text("customers.issueAndPrint", customer.name()));
        if (Question.ask(desk.ui(), owner, desk.text("customers.issueCredentials"), question, "customers.doIssue")) {
            desk.act(
                    () -> desk.session().accounts().issueCredentials(customer.crf()),
                    issued -> issued.ifPresentOrElse(
                            credentials -> handOver(customer, credentials),
                            () -> desk.say(desk.text("customers.issued", customer.name()))));
        }
    }

    // why: a modal window inside the call's answer would keep the call pending
    private void handOver(Customer customer, PrintableCredentials credentials) {
        SwingUtilities.invokeLater(() -> HandOverWindow.open(desk, owner, new HandOver(desk, customer, credentials)));
    }

    void remove(CustomerFile file, Runnable removed) {
        Customer customer = file.customer();
        long open = file.connections().stream()
                .map(ConnectionOverview::connection)
                .filter(ServiceConnection::isOpen)
                .count();
        String words = desk.text(
                "customers.removeQuestion", customer.name(), customer.crf().toString(), open);
        if (Question.ask(desk.ui(), owner, desk.text("customers.removeTitle"), words, "customers.remove")) {
            desk.act(
                    () -> {
                        desk.session().customers().remove(customer.crf());
                        return customer.name();
                    },
                    name -> done(removed, "customers.removed", name));
        }
    }

    private void done(Runnable then, String key, String name) {
        then.run();
        desk.say(desk.text(key, name));
    }
}
