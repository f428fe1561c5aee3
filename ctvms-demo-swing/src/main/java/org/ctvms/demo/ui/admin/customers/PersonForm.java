package org.ctvms.demo.ui.admin.customers;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.IdProof;
import org.ctvms.core.refusal.Check;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.text.Texts;

/** Who a customer is: what can be changed later too. On the event thread. */
final class PersonForm {
    private static final int LONGEST_NAME = 100;

    private final Form form;
    private final TypedInput<String> name = TypedInput.text("name");
    private final TypedInput<Optional<LocalDate>> dateOfBirth;
    private final TypedInput<String> mobile = TypedInput.text("mobile");
    private final TypedInput<Optional<String>> email;
    private final TypedInput<String> house = TypedInput.text("house");
    private final TypedInput<String> area = TypedInput.text("area");
    private final TypedInput<String> district = TypedInput.text("district");
    private final TypedInput<String> state = TypedInput.text("state");
    private final TypedInput<String> country = TypedInput.text("country");
    private final TypedInput<String> postalCode = TypedInput.text("postalCode");
    private final TypedInput<String> idProofType = TypedInput.text("idProofType");
    private final TypedInput<String> idProofNumber = TypedInput.text("idProofNumber");

    PersonForm(Ui ui) {
        Texts texts = ui.texts();
        this.form = new Form(texts, 3);
        this.dateOfBirth = Inputs.birthDate(texts, "dateOfBirth", ui.host()::today);
        this.email = Inputs.email(texts, "email");
        form.add("customers.nameLabel", name, "span 2");
        form.add("customers.dateOfBirthLabel", dateOfBirth);
        form.add("customers.mobileLabel", mobile);
        form.add("customers.emailLabel", email, "span 2");
        form.heading("customers.addressHeading");
        form.add("customers.houseLabel", house);
        form.add("customers.areaLabel", area);
        form.add("customers.districtLabel", district);
        form.add("customers.stateLabel", state);
        form.add("customers.countryLabel", country);
        form.add("customers.postalCodeLabel", postalCode);
        form.heading("customers.idProof");
        form.add("customers.idProofTypeLabel", idProofType);
        form.add("customers.idProofNumberLabel", idProofNumber, "span 2");
    }

    Form form() {
        return form;
    }

    void show(Customer customer) {
        name.show(customer.name());
        dateOfBirth.show(customer.dateOfBirth());
        mobile.show(customer.contact().mobile());
        email.show(customer.contact().email());
        show(customer.address());
        idProofType.show(customer.idProof().map(IdProof::type).orElse(""));
        idProofNumber.show(customer.idProof().map(IdProof::number).orElse(""));
    }

    private void show(Address address) {
        house.show(address.house());
        area.show(address.area());
        district.show(address.district());
        state.show(address.state());
        country.show(address.country());
        postalCode.show(address.postalCode());
    }

    /** What was filled in, or the first refusal of what can't be, from top to bottom. */
    Filled read() {
        // why: the name is checked here already, for it stands first
        String checked = Check.text("name", name.value(), LONGEST_NAME);
        return new Filled(checked, dateOfBirth.value(), contact(), address(), idProof());
    }

    private Contact contact() {
        return new Contact(mobile.value(), email.value());
    }

    private Address address() {
        return new Address(
                house.value(), area.value(), district.value(), state.value(), country.value(), postalCode.value());
    }

    private Optional<IdProof> idProof() {
        return idProofType.typed().isBlank() && idProofNumber.typed().isBlank()
                ? Optional.empty()
                : Optional.of(new IdProof(idProofType.value(), idProofNumber.value()));
    }

    /** Whether anything was typed. */
    boolean isBegun() {
        return !(name.typed() + mobile.typed() + email.typed() + house.typed()).isBlank();
    }

    /**
     * A person as filled in.
     *
     * @param name one line
     * @param dateOfBirth if it was told
     * @param contact mobile and e-mail
     * @param address where the customer lives
     * @param idProof the document shown, if type or number was filled in
     */
    record Filled(
            String name,
            Optional<LocalDate> dateOfBirth,
            Contact contact,
            Address address,
            Optional<IdProof> idProof) {}
}
