package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.registration.NewCustomer;

/** Texts of customers who are added. */
final class CustomerFields {
    private CustomerFields() {}

    static Stream<Field> all() {
        return Stream.of(
                keeping("NewCustomer name", "name", CustomerFields::name),
                keeping("NewCustomer.named/3 name", "name", CustomerFields::named),
                keeping("NewCustomer userName", "userName", CustomerFields::userName),
                keeping("NewCustomer.withUserName/1 given", "userName", CustomerFields::withUserName));
    }

    private static String name(Home home, String text) {
        return nameOf(home, whole(home, text, Optional.empty()));
    }

    private static String named(Home home, String text) {
        return nameOf(home, home.newCustomer(text));
    }

    private static String userName(Home home, String text) {
        return userNameOf(home, whole(home, "Sample Customer", Optional.of(text)));
    }

    private static String withUserName(Home home, String text) {
        return userNameOf(home, home.newCustomer("Sample Customer").withUserName(text));
    }

    private static NewCustomer whole(Home home, String name, Optional<String> userName) {
        NewCustomer plain = home.newCustomer("Sample Customer");
        return new NewCustomer(
                name,
                plain.address(),
                plain.contact(),
                plain.crf(),
                userName,
                plain.dateOfBirth(),
                plain.idProof(),
                List.of(),
                Optional.empty());
    }

    private static String nameOf(Home home, NewCustomer asked) {
        Crf crf = home.customer(home.admin().customers().add(asked).crf());
        return home.admin().customers().find(crf).name();
    }

    private static String userNameOf(Home home, NewCustomer asked) {
        Crf crf = home.admin().customers().add(asked).crf();
        return home.admin().accounts().of(crf).userName();
    }
}
