package org.ctvms.core.account;

/** What signing in touches. */
public interface AccountWork {
    /** The logins. */
    LoginStore logins();
}
