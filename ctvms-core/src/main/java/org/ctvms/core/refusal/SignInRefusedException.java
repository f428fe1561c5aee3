package org.ctvms.core.refusal;

/**
 * User name and password do not match, or sign-in is locked after too many failures; which of these it is, is not told.
 */
public final class SignInRefusedException extends CtvmsException {
    private static final long serialVersionUID = 1L;

    /** Creates the refusal. */
    public SignInRefusedException() {
        super("User name or password is wrong; after several failures sign-in is locked for a while");
    }
}
