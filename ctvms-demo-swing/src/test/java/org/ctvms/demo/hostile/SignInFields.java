package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.looking;

import java.util.stream.Stream;
import org.ctvms.core.account.UserNames;

/** What somebody types who signs in; which of user name and password is wrong is never told. */
final class SignInFields {
    private static final String PASSWORD = "plain password";

    private SignInFields() {}

    static Stream<Field> all() {
        return Stream.of(
                looking("Ctvms.signInAdmin/2 userName", Refused.atSignIn(), SignInFields::adminsName),
                looking("Ctvms.signInAdmin/2 password", Refused.atSignIn(), SignInFields::adminsPassword),
                looking("Ctvms.signInCustomer/2 userName", Refused.atSignIn(), SignInFields::customersName),
                looking("Ctvms.signInCustomer/2 password", Refused.atSignIn(), SignInFields::customersPassword));
    }

    private static String adminsName(Home home, String text) {
        return home.engine().signInAdmin(text, PASSWORD).name();
    }

    private static String adminsPassword(Home home, String text) {
        return home.engine().signInAdmin(Regular.USER_NAME, text).name();
    }

    private static String customersName(Home home, String text) {
        return home.engine().signInCustomer(text, PASSWORD).crf().toString();
    }

    private static String customersPassword(Home home, String text) {
        String userName = UserNames.generated(home.me().crf());
        return home.engine().signInCustomer(userName, text).crf().toString();
    }
}
