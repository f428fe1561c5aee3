package org.ctvms.core.account;

/**
 * What a customer without an e-mail address signs in with, to be handed over. It is answered once and stored nowhere.
 *
 * @param userName to sign in with
 * @param password the generated password, which must be replaced at the first sign-in
 */
public record PrintableCredentials(String userName, String password) {
    /** The user name alone, so that no log gets the password. */
    @Override
    public String toString() {
        return "PrintableCredentials[" + userName + "]";
    }
}
