package org.ctvms.core.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.time.Moment;

/** Brings a generated password to its owner: by mail, or by hand where there is no address. */
public final class CredentialsMail {
    private CredentialsMail() {}

    /** The mail with the generated password. */
    public static NewMail of(Login login, String password, Moment now) {
        Person person = login.person();
        Map<String, String> values = new HashMap<>();
        values.put("name", person.name());
        values.put("userName", login.userName());
        values.put("password", password);
        person.crf().ifPresent(crf -> values.put("crf", crf.toString()));
        return NewMail.of(MailKind.CREDENTIALS, person.crf(), person.email(), values, now.at());
    }

    /** What to hand over; empty if it is mailed. */
    public static Optional<PrintableCredentials> printable(Login login, String password) {
        return login.person().email().isPresent()
                ? Optional.empty()
                : Optional.of(new PrintableCredentials(login.userName(), password));
    }
}
