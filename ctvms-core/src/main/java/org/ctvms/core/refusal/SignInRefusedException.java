package org.ctvms.core.refusal;

/**
 * User name and password do not match, or the current password of who is signed in is wrong, or sign-in is locked after too
 * many failures; which of these it is, is not told.
 */
public final class SignInRefusedException extends CtvmsException {
    private static final long serialVersionUID = 1L;

    /** Creates the refusal of whoever signs in. */
    public SignInRefusedException() {
        this("User name or password");
    }

    /**
     * @param what may be wrong, beginning the sentence "… is wrong"
     */
    public SignInRefusedException(String what) {
        super(what + " is wrong; after several failures sign-in is locked for a while");
    }
}
