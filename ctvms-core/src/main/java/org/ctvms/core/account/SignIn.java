package org.ctvms.core.account;

import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SignInRefusedException;
import org.ctvms.core.storage.Transactions;

/** Checks who signs in. Thread-safe. */
public final class SignIn {
    private final Transactions<? extends AccountWork> transactions;
    private final Passwords passwords;

    /** Checks against the storage. */
    public SignIn(Transactions<? extends AccountWork> transactions, Passwords passwords) {
        this.transactions = transactions;
        this.passwords = passwords;
    }

    /** The customer with this user name and password. */
    public Crf customer(String userName, String password) {
        Login login = verified(userName, password);
        if (login.mustChange()) {
            throw new RuleRefusedException(
                    Rule.PASSWORD_MUST_CHANGE, "The generated password must be replaced before the first use");
        }
        return login.crf();
    }

    /** Replaces a generated password, which only its owner can know, by a chosen one. */
    public Crf replaceGenerated(String userName, String generated, String chosen) {
        Login login = verified(userName, generated);
        if (!login.mustChange()) {
            throw new SignInRefusedException();
        }
        if (generated.equals(passwords.chosen(chosen))) {
            throw new InvalidInputException("password", "must differ from the generated one");
        }
        Login changed = new Login(login.userName(), login.crf(), passwords.hash(chosen), false);
        return transactions.write(work -> replace(work.logins(), login, changed));
    }

    private static Crf replace(LoginStore logins, Login expected, Login changed) {
        if (!logins.find(expected.userName()).equals(Optional.of(expected))) {
            throw new SignInRefusedException();
        }
        logins.update(changed);
        return changed.crf();
    }

    private Login verified(String userName, String password) {
        Check.given("userName", userName);
        Check.given("password", password);
        Optional<Login> login = transactions.read(work -> work.logins().find(userName));
        // why: an unknown user name takes as long as a wrong password
        boolean matches =
                passwords.matches(password, login.map(Login::passwordHash).orElse(passwords.decoy()));
        return login.filter(known -> matches).orElseThrow(SignInRefusedException::new);
    }
}
