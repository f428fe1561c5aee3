package org.ctvms.core.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** What an admin does with accounts. Thread-safe. */
public final class AdminAccounts {
    private final Transactions<? extends AccountWork> transactions;
    private final Passwords passwords;
    private final Actor actor;

    AdminAccounts(Transactions<? extends AccountWork> transactions, Passwords passwords, Actor actor) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.actor = actor;
    }

    /** All admins, by user name. */
    public List<Account> admins() {
        return transactions.read(work -> work.logins().admins()).stream()
                .map(Account::of)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The customer's account. */
    public Account of(Crf crf) {
        Check.given("crf", crf);
        return transactions
                .read(work -> work.logins().of(crf))
                .map(Account::of)
                .orElseThrow(() -> new NotFoundException("account of customer", crf));
    }

    /**
     * Adds an admin, with a generated password that is mailed and must be replaced.
     *
     * @throws org.ctvms.core.refusal.ConflictException for a user name in use
     */
    public Account add(NewAdmin asked) {
        Check.given("admin", asked);
        Moment now = actor.now();
        String password = passwords.generate();
        Login login = Login.fresh(asked.userName(), asked.person(), passwords.hash(password), true);
        return transactions.write(work -> {
            work.logins().insert(login);
            work.outbox().queue(CredentialsMail.of(login, password, now));
            actor.did(work, now, AuditAction.ADMIN_ADDED, login.userName());
            return Account.of(login);
        });
    }

    /**
     * Gives a customer a new generated password, which must be replaced at the next sign-in, and mails it. All open
     * sessions of the customer end.
     *
     * @return what to hand over; empty if the customer has an address, to which it is mailed
     * @throws NotFoundException if there is no such customer
     */
    public Optional<PrintableCredentials> issueCredentials(Crf crf) {
        Check.given("crf", crf);
        Moment now = actor.now();
        String password = passwords.generate();
        String hash = passwords.hash(password);
        return transactions.write(work -> {
            Login login = work.logins().lock(crf).orElseThrow(() -> new NotFoundException("account of customer", crf));
            work.logins().update(login.withGenerated(hash));
            work.outbox().queue(CredentialsMail.of(login, password, now));
            actor.did(work, now, AuditAction.CREDENTIALS_ISSUED, crf, "for " + login.userName());
            return CredentialsMail.printable(login, password);
        });
    }

    /** Lets an admin no longer sign in; open sessions end. Never the last one who may. */
    public Account disable(String userName) {
        return change(userName, false, AuditAction.ADMIN_DISABLED);
    }

    /** Lets an admin sign in again. */
    public Account enable(String userName) {
        return change(userName, true, AuditAction.ADMIN_ENABLED);
    }

    private Account change(String userName, boolean enabled, AuditAction action) {
        Check.text("userName", userName, UserNames.LONGEST);
        Moment now = actor.now();
        return transactions.write(work -> {
            List<Login> admins = work.logins().lockAdmins();
            // why: the admin may just be signing in or changing the password
            Login admin = work.logins().lock(named(userName, admins).id()).orElseThrow();
            if (admin.enabled() == enabled) {
                return Account.of(admin);
            }
            Login changed = admin.enabled(enabled);
            checkSomebodyIsLeft(admins, changed);
            work.logins().update(changed);
            actor.did(work, now, action, changed.userName());
            return Account.of(changed);
        });
    }

    private static Login named(String userName, List<Login> admins) {
        return admins.stream()
                .filter(admin -> admin.userName().equalsIgnoreCase(userName))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("admin", userName));
    }

    private static void checkSomebodyIsLeft(List<Login> admins, Login changed) {
        boolean left =
                admins.stream().anyMatch(admin -> admin.enabled() && !admin.id().equals(changed.id()));
        if (!changed.enabled() && !left) {
            throw new RuleRefusedException(
                    Rule.LAST_ADMIN, changed.userName() + " is the last admin; add or enable another one first");
        }
    }

    /**
     * Changes the user name of an admin or a customer.
     *
     * @param currentUserName whose it is, case ignored
     * @param userName the new one
     * @throws org.ctvms.core.refusal.ConflictException for a user name in use
     */
    public Account changeUserName(String currentUserName, String userName) {
        Check.text("currentUserName", currentUserName, UserNames.LONGEST);
        UserNames.check(Check.given("userName", userName));
        Moment now = actor.now();
        return transactions.write(work -> {
            Login login = work.logins()
                    .lock(currentUserName)
                    .orElseThrow(() -> new NotFoundException("account", currentUserName));
            Login renamed = login.named(userName);
            work.logins().update(renamed);
            note(work, renamed, now, login.userName() + " is now " + userName);
            return Account.of(renamed);
        });
    }

    private void note(AccountWork work, Login login, Moment now, String details) {
        login.crf()
                .ifPresentOrElse(
                        crf -> actor.did(work, now, AuditAction.USER_NAME_CHANGED, crf, details),
                        () -> actor.did(work, now, AuditAction.USER_NAME_CHANGED, details));
    }
}
