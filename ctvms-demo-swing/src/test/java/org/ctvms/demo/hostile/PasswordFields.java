package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;
import static org.ctvms.demo.hostile.Field.looking;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.refusal.Rule;

/** What somebody types who replaces a password; one that is taken must be the one that signs in then. */
final class PasswordFields {
    private static final String PLAIN = "another plain password";
    private static final String CODE = "no code";
    private static final Predicate<CtvmsException> NEVER = refusal -> false;
    private static final Predicate<CtvmsException> NO_CODE = Refused.by(Rule.CODE_REFUSED);

    private PasswordFields() {}

    /** The text in a password that is long enough. */
    static String secret(String text) {
        return text + " secret";
    }

    static Stream<Field> all() {
        return Stream.of(generated(), own(), forgotten()).flatMap(fields -> fields);
    }

    private static Stream<Field> generated() {
        String call = "Ctvms.replaceGeneratedPassword/3 ";
        return Stream.of(
                looking(
                        call + "userName",
                        Refused.atSignIn(),
                        (home, text) -> replace(home, text, home.newcomer().generated(), PLAIN)),
                looking(
                        call + "generated",
                        Refused.atSignIn(),
                        (home, text) -> replace(home, home.newcomer().userName(), text, PLAIN)),
                keeping(
                                call + "chosen",
                                "password",
                                (home, text) -> replace(
                                        home,
                                        home.newcomer().userName(),
                                        home.newcomer().generated(),
                                        text))
                        .shaped(PasswordFields::secret));
    }

    private static String replace(Home home, String userName, String generated, String chosen) {
        home.engine().replaceGeneratedPassword(userName, generated, chosen);
        home.engine().signInAdmin(userName, chosen);
        return chosen;
    }

    private static Stream<Field> own() {
        String call = "OwnPassword.change/3 ";
        return Stream.of(
                looking(
                        "AdminSession.signInAgain/1 password",
                        Refused.atSignIn(),
                        (home, text) -> home.regular().signInAgain(text)),
                looking(
                        "CustomerSession.signInAgain/1 password",
                        Refused.asUnknown("password"),
                        PasswordFields::signInAgain),
                looking(call + "current", Refused.atSignIn(), (home, text) -> change(home, text, CODE, PLAIN)),
                looking(call + "code", NO_CODE, (home, text) -> change(home, password(home), text, PLAIN)),
                keeping(call + "chosen", "password", (home, text) -> change(home, password(home), code(home), text))
                        .shaped(PasswordFields::secret));
    }

    private static String signInAgain(Home home, String text) {
        home.me().signInAgain(text);
        return text;
    }

    private static String password(Home home) {
        return home.regular().password();
    }

    /** A code that was just mailed; what follows must not change anything if it is refused. */
    private static String code(Home home) {
        String code = home.regular().code();
        home.watch().mark();
        return code;
    }

    private static String change(Home home, String current, String code, String chosen) {
        home.regular().own().change(current, code, chosen);
        return home.regular().signIn(chosen);
    }

    private static Stream<Field> forgotten() {
        String call = "ForgottenPassword.reset/3 ";
        return Stream.of(
                looking("ForgottenPassword.requestCode/1 userName", NEVER, PasswordFields::requestCode),
                looking(call + "userName", NO_CODE, (home, text) -> reset(home, text, CODE, PLAIN)),
                looking(call + "code", NO_CODE, (home, text) -> reset(home, Regular.USER_NAME, text, PLAIN)),
                keeping(call + "chosen", "password", (home, text) -> reset(home, Regular.USER_NAME, code(home), text))
                        .shaped(text -> "other " + text));
    }

    /** Is answered alike whether there is such a user or not. */
    private static String requestCode(Home home, String text) {
        home.engine().forgottenPassword().requestCode(text);
        return Field.kept(text);
    }

    private static String reset(Home home, String userName, String code, String chosen) {
        home.engine().forgottenPassword().reset(userName, code, chosen);
        return home.regular().signIn(chosen);
    }
}
