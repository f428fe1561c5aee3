package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;

import java.util.stream.Stream;
import org.ctvms.core.account.Account;
import org.ctvms.core.account.NewAdmin;

/** Texts of admins who are added. */
final class AdminFields {
    private AdminFields() {}

    static Stream<Field> all() {
        return Stream.of(
                keeping("Ctvms.createFirstAdmin/2 password", "password", AdminFields::first)
                        .shaped(PasswordFields::secret),
                keeping("NewAdmin userName", "userName", AdminFields::userName),
                keeping("NewAdmin name", "name", AdminFields::name),
                keeping("NewAdmin email", "email", AdminFields::email).shaped(text -> text + "@admin.example.com"));
    }

    private static String first(Home home, String text) {
        return home.stage().empty().createFirstAdmin(text);
    }

    private static String userName(Home home, String text) {
        home.admin().accounts().add(new NewAdmin(text, "Sample Admin", "sample@admin.example.com"));
        return read(home, text).userName();
    }

    private static String name(Home home, String text) {
        Newcomer newcomer = home.newcomer(Newcomer.added(home, text));
        return read(home, newcomer.userName()).name();
    }

    private static String email(Home home, String text) {
        String userName = "admin" + home.draw();
        home.admin().accounts().add(new NewAdmin(userName, "Sample Admin", text));
        return read(home, userName).email().orElseThrow();
    }

    private static Account read(Home home, String userName) {
        return home.admin().accounts().admins().stream()
                .filter(admin -> admin.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }
}
