package org.ctvms.core.account;

import org.ctvms.core.customer.Crf;

/**
 * A customer's login.
 *
 * @param userName unique, case ignored
 * @param crf whose it is
 * @param passwordHash the Argon2id hash
 * @param mustChange whether the password was generated and must be replaced before the first use
 */
public record Login(String userName, Crf crf, String passwordHash, boolean mustChange) {
    @Override
    public String toString() {
        return "Login[" + userName + ", crf " + crf + "]";
    }
}
