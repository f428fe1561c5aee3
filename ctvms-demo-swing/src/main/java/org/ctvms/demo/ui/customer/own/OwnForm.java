package org.ctvms.demo.ui.customer.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.IdProof;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Input;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Words;

/** The fields of the own details: what the office keeps can only be read. */
final class OwnForm {
    private final Ui ui;
    private final Form form;
    private final TypedInput<String> name = TypedInput.text("name");
    private final TypedInput<String> crf = TypedInput.text("crf");
    private final TypedInput<String> registeredOn = TypedInput.text("registeredOn");
    private final TypedInput<String> idProof = TypedInput.text("idProof");
    private final TypedInput<Optional<LocalDate>> dateOfBirth;
    private final TypedInput<String> mobile = TypedInput.text("mobile");
    private final TypedInput<String> email = TypedInput.text("email");
    private final TypedInput<String> house = TypedInput.text("house");
    private final TypedInput<String> area = TypedInput.text("area");
    private final TypedInput<String> district = TypedInput.text("district");
    private final TypedInput<String> state = TypedInput.text("state");
    private final TypedInput<String> country = TypedInput.text("country");
    private final TypedInput<String> postalCode = TypedInput.text("postalCode");
    private boolean touched;

    /** What was typed. */
    record Typed(Optional<LocalDate> dateOfBirth, Address address, Contact contact) {}

    OwnForm(Ui ui) {
        this.ui = ui;
        this.form = new Form(ui.texts(), 3);
        this.dateOfBirth = Inputs.day(ui.texts(), "dateOfBirth");
        addKept();
        addOwn();
        List.<Input<?>>of(dateOfBirth, mobile, email, house, area, district, state, country, postalCode)
                .forEach(input -> input.onChange(() -> touched = true));
    }

    private void addKept() {
        form.heading("own.kept");
        form.add(Words.muted(ui.text("own.keptWords")), "span, growx, wmin 0");
        form.add("own.name", name, "span 2, growx");
        form.add("own.crf", crf);
        form.add("own.registeredOn", registeredOn);
        form.add("own.idProof", idProof, "span 2, growx");
        List.of(name, crf, registeredOn, idProof).forEach(input -> input.setEditable(false));
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
        name.show(customer.name());
        crf.show(Long.toString(customer.crf().number()));
        registeredOn.show(ui.formats().date(customer.registeredOn()));
        idProof.show(customer.idProof().map(this::words).orElse(ui.text("common.none")));
        dateOfBirth.show(customer.dateOfBirth());
        mobile.show(customer.contact().mobile());
        email.show(customer.contact().email());
        show(customer.address());
        touched = false;
    }

    private String words(IdProof proof) {
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
