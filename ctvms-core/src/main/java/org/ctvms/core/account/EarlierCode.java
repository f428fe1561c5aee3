package org.ctvms.core.account;

import java.time.Instant;

/**
 * A code that was mailed before the last one.
 *
 * @param hash the Argon2id hash of its six digits
 * @param issuedAt when it was made
 */
public record EarlierCode(String hash, Instant issuedAt) {
    @Override
    public String toString() {
        return "EarlierCode[issued " + issuedAt + "]";
    }
}
