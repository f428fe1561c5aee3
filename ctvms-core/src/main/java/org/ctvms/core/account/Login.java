package org.ctvms.core.account;

import java.util.Optional;
import org.ctvms.core.customer.Crf;

/**
 * Who may sign in, and with what.
 *
 * @param id names it
 * @param userName unique among admins and customers, case ignored
 * @param person whose it is
 * @param passwordHash the Argon2id hash
 * @param mustChange whether the password was generated and must be replaced before the first use
 * @param enabled whether it may be used
 * @param attempts the failed attempts to sign in
 * @param code the one-time code that was mailed last, until it or the one before is used
 * @param epoch grows when all open sessions shall end
 */
public record Login(
        LoginId id,
        String userName,
        Person person,
        String passwordHash,
        boolean mustChange,
        boolean enabled,
        Attempts attempts,
        Optional<OneTimeCode> code,
        int epoch) {
    /** A login that was never used, with a password that must be replaced or not; its id is given by the storage. */
    public static Login fresh(String userName, Person person, String passwordHash, boolean mustChange) {
        return new Login(
                new LoginId(0), userName, person, passwordHash, mustChange, true, Attempts.NONE, Optional.empty(), 0);
    }

    /** The customer whose it is, if it is a customer's. */
    public Optional<Crf> crf() {
        return person.crf();
    }

    boolean isOf(Role role) {
        return person.role() == role;
    }

    Login named(String newName) {
        return new Login(id, newName, person, passwordHash, mustChange, enabled, attempts, code, epoch);
    }

    Login with(Attempts made) {
        return new Login(id, userName, person, passwordHash, mustChange, enabled, made, code, epoch);
    }

    Login with(Optional<OneTimeCode> changed) {
        return new Login(id, userName, person, passwordHash, mustChange, enabled, attempts, changed, epoch);
    }

    /** With a password its owner chose; all open sessions end. */
    Login withChosen(String hash) {
        return new Login(id, userName, person, hash, false, enabled, Attempts.NONE, Optional.empty(), epoch)
                .endingSessions();
    }

    /** With a generated password, which must be replaced; all open sessions end. */
    Login withGenerated(String hash) {
        return new Login(id, userName, person, hash, true, enabled, Attempts.NONE, Optional.empty(), epoch)
                .endingSessions();
    }

    Login enabled(boolean may) {
        return new Login(id, userName, person, passwordHash, mustChange, may, attempts, code, epoch).endingSessions();
    }

    private Login endingSessions() {
        return new Login(id, userName, person, passwordHash, mustChange, enabled, attempts, code, epoch + 1);
    }

    @Override
    public String toString() {
        return "Login[" + userName + "]";
    }
}
