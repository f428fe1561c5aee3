package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.IdProof;

/** Who customers are, as admins change it; where they live and how they are reached, as they do themselves. */
final class DetailsFields {
    private static final List<String> PARTS = List.of("house", "area", "district", "state", "country", "postalCode");

    private DetailsFields() {}

    static Stream<Field> all() {
        return Stream.of(identity(), address(), contact()).flatMap(fields -> fields);
    }

    private static Stream<Field> identity() {
        return Stream.of(
                keeping(
                        "Customer name",
                        "name",
                        (home, text) -> rewrite(home, text, Optional.empty()).name()),
                keeping(
                        "IdProof type",
                        "idProofType",
                        (home, text) -> proof(home, new IdProof(text, "1")).type()),
                keeping(
                        "IdProof number",
                        "idProofNumber",
                        (home, text) ->
                                proof(home, new IdProof("Passport", text)).number()));
    }

    private static IdProof proof(Home home, IdProof shown) {
        return rewrite(home, home.customer().name(), Optional.of(shown))
                .idProof()
                .orElseThrow();
    }

    private static Customer rewrite(Home home, String name, Optional<IdProof> idProof) {
        Customer now = home.customer();
        Customer changed = new Customer(
                now.crf(),
                name,
                now.dateOfBirth(),
                now.address(),
                idProof,
                now.contact(),
                now.registeredOn(),
                now.removedOn());
        home.admin().customers().change(changed);
        return home.customer();
    }

    private static Stream<Field> address() {
        return IntStream.range(0, PARTS.size())
                .mapToObj(at ->
                        keeping("Address " + PARTS.get(at), PARTS.get(at), (home, text) -> moved(home, at, text)));
    }

    private static String moved(Home home, int at, String text) {
        List<String> parts = new ArrayList<>(parts(home.customer().address()));
        parts.set(at, text);
        Address moved = new Address(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5));
        return parts(change(home, moved, home.customer().contact()).address()).get(at);
    }

    private static List<String> parts(Address now) {
        return List.of(now.house(), now.area(), now.district(), now.state(), now.country(), now.postalCode());
    }

    private static Stream<Field> contact() {
        return Stream.of(
                mobile("Contact mobile", (now, text) -> new Contact(text, now.email())),
                mobile(
                        "Contact mobileNumber",
                        (now, text) -> new Contact(text, now.email().orElseThrow())),
                mobile(
                        "Contact.withoutEmail/1 mobile",
                        (now, text) -> new Contact(Contact.withoutEmail(text).mobile(), now.email())),
                email("Contact email", (now, text) -> new Contact(now.mobile(), Optional.of(text))),
                email("Contact emailAddress", (now, text) -> new Contact(now.mobile(), text)));
    }

    private static Field mobile(String place, BiFunction<Contact, String, Contact> changed) {
        return keeping(
                        place,
                        "mobile",
                        (home, text) -> change(home, changed, text).mobile())
                .shaped(text -> text + "2345678")
                .keptAs(text -> Field.kept(text).replaceAll("\\p{Cf}", ""));
    }

    private static Field email(String place, BiFunction<Contact, String, Contact> changed) {
        return keeping(
                        place,
                        "email",
                        (home, text) -> change(home, changed, text).email().orElseThrow())
                .shaped(text -> text + "@example.com");
    }

    private static Contact change(Home home, BiFunction<Contact, String, Contact> changed, String text) {
        Contact contact = changed.apply(home.customer().contact(), text);
        return change(home, home.customer().address(), contact).contact();
    }

    private static Customer change(Home home, Address address, Contact contact) {
        home.me().details().change(home.customer().dateOfBirth(), address, contact);
        return home.me().details().show();
    }
}
