package org.ctvms.core.customer;

import org.ctvms.core.refusal.Check;

/**
 * The document a customer showed.
 *
 * @param type what it is, such as passport
 * @param number its number
 */
public record IdProof(String type, String number) {
    /** Checks both. */
    public IdProof {
        type = Check.text("idProofType", type, 50);
        number = Check.text("idProofNumber", number, 50);
    }
}
