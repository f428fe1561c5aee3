package org.ctvms.demo.ui.customer.own;

import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.IdProof;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Input;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Facts;
import org.ctvms.demo.ui.part.Words;

/** The fields of the own details: what the office keeps can only be read. */
final class OwnForm {
    private final Ui ui;
    private final Form form;
    private final TypedInput<Optional<LocalDate>> dateOfBirth;
    private final TypedInput<String> mobile = TypedInput.text("mobile");
    private final TypedInput<Optional<String>> email;
    private final TypedInput<String> house = TypedInput.text("house");
    private final TypedInput<String> area = TypedInput.text("area");
    private final TypedInput<String> district = TypedInput.text("district");
    private final TypedInput<String> state = TypedInput.text("state");
    private final TypedInput<String> country = TypedInput.text("country");
    private final TypedInput<String> postalCode = TypedInput.text("postalCode");
    private final JPanel kept = new JPanel(new BorderLayout());
    private boolean touched;

    /** What was typed. */
    record Typed(Optional<LocalDate> dateOfBirth, Address address, Contact contact) {}

    OwnForm(Ui ui) {
        this.ui = ui;
        this.form = new Form(ui.texts(), 3);
        this.dateOfBirth = Inputs.birthDate(ui.texts(), "dateOfBirth", ui.host()::today);
        this.email = Inputs.email(ui.texts(), "email");
        addKept();
        addOwn();
        List.<Input<?>>of(dateOfBirth, mobile, email, house, area, district, state, country, postalCode)
                .forEach(input -> input.onChange(() -> touched = true));
    }

    private void addKept() {
        form.heading("own.kept");
        form.add(Words.muted(ui.text("own.keptWords")), "span, growx, wmin 0");
        kept.setOpaque(false);
        form.add(kept, "span, growx, wmin 0");
    }

    private void addOwn() {
        form.heading("own.own");
        form.add("own.mobile", mobile);
        form.add("own.email", email);
        form.add("own.dateOfBirth", dateOfBirth);
        form.add("own.house", house);
        form.add("own.area", area, "span 2, growx");
        form.add("own.district", district);
        form.add("own.state", state);
        form.add("own.postalCode", postalCode);
        form.add("own.country", country);
    }

    Form form() {
        return form;
    }

    /** Whether something was typed since it was filled. */
    boolean touched() {
        return touched;
    }

    void show(Customer customer) {
        form.clearProblems();
        showKept(customer);
        dateOfBirth.show(customer.dateOfBirth());
        mobile.show(customer.contact().mobile());
        email.show(customer.contact().email());
        show(customer.address());
        touched = false;
    }

    /** Shows what the office keeps; what was typed stays. */
    void showKept(Customer customer) {
        Facts facts = new Facts(ui.texts(), "own", 3);
        facts.wide("own.name", customer.name());
        facts.add("own.crf", Long.toString(customer.crf().number()));
        facts.add("own.registeredOn", ui.formats().date(customer.registeredOn()));
        facts.wide("own.idProof", customer.idProof().map(OwnForm::words).orElse(ui.text("common.none")));
        kept.removeAll();
        kept.add(facts);
        kept.revalidate();
    }

    private static String words(IdProof proof) {
        return proof.type() + ", " + proof.number();
    }

    private void show(Address address) {
        house.show(address.house());
        area.show(address.area());
        district.show(address.district());
        state.show(address.state());
        country.show(address.country());
        postalCode.show(address.postalCode());
    }

    Typed read() {
        Address address = new Address(
                house.value(), area.value(), district.value(), state.value(), country.value(), postalCode.value());
        return new Typed(dateOfBirth.value(), address, new Contact(mobile.value(), email.value()));
    }
}
