package org.ctvms.persistence;

import java.util.Optional;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.LoginStore;

final class MariaDbLogins implements LoginStore {
    private final LoginMapper mapper;

    MariaDbLogins(LoginMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void insert(Login login) {
        Failures.insert("userName", login.userName() + " is in use", () -> mapper.insert(login));
    }

    @Override
    public Optional<Login> find(String userName) {
        return Optional.ofNullable(mapper.find(userName));
    }

    @Override
    public void update(Login login) {
        mapper.update(login);
    }
}
