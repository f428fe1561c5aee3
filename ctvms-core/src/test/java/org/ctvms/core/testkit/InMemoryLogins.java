package org.ctvms.core.testkit;

import java.util.Locale;
import java.util.Optional;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.LoginStore;
import org.ctvms.core.refusal.ConflictException;

record InMemoryLogins(Tables tables) implements LoginStore {
    @Override
    public void insert(Login login) {
        if (tables.logins.has(key(login.userName()))) {
            throw new ConflictException("userName", login.userName() + " is in use");
        }
        tables.logins.put(key(login.userName()), login);
    }

    @Override
    public Optional<Login> find(String userName) {
        return tables.logins
                .find(key(userName))
                .filter(login -> !tables.customers.get(login.crf().number()).isRemoved());
    }

    @Override
    public void update(Login login) {
        Login stored = tables.logins.get(key(login.userName()));
        Login changed = new Login(stored.userName(), stored.crf(), login.passwordHash(), login.mustChange());
        tables.logins.put(key(login.userName()), changed);
    }

    private static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }
}
