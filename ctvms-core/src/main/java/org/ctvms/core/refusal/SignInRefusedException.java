package org.ctvms.core.refusal;

/** User name and password do not match; which of the two is wrong is not told. */
public final class SignInRefusedException extends CtvmsException {
    private static final long serialVersionUID = 1L;

    /** Creates the refusal. */
    public SignInRefusedException() {
        super("User name or password is wrong");
    }
}
