package org.ctvms.core.account;

import java.util.Optional;

/** Keeps logins. */
public interface LoginStore {
    /** Adds the login; a user name in use, case ignored, is a {@link org.ctvms.core.refusal.ConflictException}. */
    void insert(Login login);

    /** The login of a customer who was not removed, case of the user name ignored. */
    Optional<Login> find(String userName);

    /** Replaces hash and must-change of the login, found by user name. */
    void update(Login login);
}
