package org.ctvms.core.account;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;

/** Keeps logins. Those of removed customers are not found, but their user names stay in use. */
public interface LoginStore {
    /**
     * Adds the login, whose id is ignored, and answers the id it got; a user name in use, case ignored, is a {@link
     * org.ctvms.core.refusal.ConflictException}.
     */
    LoginId insert(Login login);

    /** The login, case of the user name ignored. */
    Optional<Login> find(String userName);

    /** The login. */
    Optional<Login> find(LoginId id);

    /** The customer's login. */
    Optional<Login> of(Crf crf);

    /** The login as it is now, locked against other writers until the transaction ends. */
    Optional<Login> lock(LoginId id);

    /** The same by its user name, whose case is ignored. */
    Optional<Login> lock(String userName);

    /** The customer's login and address as they are now, both locked against other writers until the transaction ends. */
    Optional<Login> lock(Crf crf);

    /**
     * A decoy login, locked like any other. It is used if there is no login to lock and update, so that the time of an
     * answer does not reveal whether an account exists. No other method finds it.
     */
    Login lockDecoy();

    /** All admins by user name, held against any other change of admins until the unit ends. */
    List<Login> lockAdmins();

    /** All admins by user name. */
    List<Login> admins();

    /** Replaces everything but the person; a user name in use is a conflict. */
    void update(Login login);
}
