package org.ctvms.core.account;

import java.util.Optional;
import java.util.function.Function;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.storage.OwnTransactionsOnly;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** Hands out what has to do with accounts. Thread-safe. */
public final class AccountDesk {
    private static final String CHANGE = "change passwords";

    private final Transactions<? extends AccountWork> transactions;
    private final Passwords passwords;
    private final AccountPolicy policy;
    private final Actor actor;

    /** Works on the storage for the actor, by the policy. */
    public AccountDesk(
            Transactions<? extends AccountWork> transactions, Passwords passwords, AccountPolicy policy, Actor actor) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.policy = policy;
        this.actor = actor;
    }

    /** Checking who signs in. */
    public SignIn signIn() {
        OwnTransactionsOnly.check(transactions, "sign in");
        return new SignIn(transactions, passwords, policy, actor.clock());
    }

    /** Replacing a forgotten password. */
    public ForgottenPassword forgottenPassword() {
        OwnTransactionsOnly.check(transactions, CHANGE);
        return new ForgottenPassword(codes(), passwords);
    }

    /** Changes the password of the login that the lookup finds; the session, if there is one, goes on. */
    public OwnPassword ownPassword(Function<LoginStore, Optional<Login>> own, Optional<SignedIn> session) {
        OwnTransactionsOnly.check(transactions, CHANGE);
        return new OwnPassword(transactions, codes(), passwords, own, session);
    }

    /** What an admin does with accounts. */
    public AdminAccounts admins() {
        return new AdminAccounts(transactions, passwords, actor);
    }

    /** Whether no admin was created yet. */
    public boolean needsFirstAdmin() {
        return transactions.read(work -> work.logins().admins()).isEmpty();
    }

    /** Adds the first admin, with a password of 8 to 128 characters; refused if there is one. */
    public void createFirst(NewAdmin asked, String password) {
        Check.given("admin", asked);
        String hash = passwords.hash(passwords.chosen(password));
        Moment now = actor.now();
        Login first = Login.fresh(asked.userName(), asked.person(), hash, false);
        transactions.write(work -> {
            if (!work.logins().lockAdmins().isEmpty()) {
                throw new RuleRefusedException(
                        Rule.FIRST_ADMIN_EXISTS, "There is an admin already, who can add others");
            }
            new Actor(first.userName(), actor.clock()).did(work, now, AuditAction.ADMIN_ADDED, first.userName());
            return work.logins().insert(first);
        });
    }

    private CodeDesk codes() {
        return new CodeDesk(transactions, passwords, policy, actor.clock());
    }
}
