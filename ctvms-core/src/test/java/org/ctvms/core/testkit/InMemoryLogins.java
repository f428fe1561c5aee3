package org.ctvms.core.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.account.Attempts;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.LoginId;
import org.ctvms.core.account.LoginStore;
import org.ctvms.core.account.Person;
import org.ctvms.core.account.Role;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.ConflictException;

record InMemoryLogins(Tables tables) implements LoginStore {
    private static final Login DECOY = new Login(
            new LoginId(-1),
            "*",
            Person.admin("Nobody", "nobody@example.com"),
            "",
            false,
            false,
            Attempts.NONE,
            Optional.empty(),
            0);

    @Override
    public LoginId insert(Login login) {
        refuseInUse(login);
        LoginId id = new LoginId(tables.next(Series.LOGIN));
        put(id, login);
        return id;
    }

    @Override
    public Optional<Login> find(String userName) {
        return tables.logins.all().stream()
                .filter(login -> login.userName().equalsIgnoreCase(userName))
                .findFirst()
                .flatMap(this::asNow);
    }

    @Override
    public Optional<Login> find(LoginId id) {
        return tables.logins.find(id.value()).flatMap(this::asNow);
    }

    @Override
    public Optional<Login> of(Crf crf) {
        return tables.logins.all().stream()
                .filter(login -> login.crf().equals(Optional.of(crf)))
                .findFirst()
                .flatMap(this::asNow);
    }

    @Override
    public Optional<Login> lock(Crf crf) {
        return of(crf);
    }

    @Override
    public Optional<Login> lock(LoginId id) {
        return find(id);
    }

    @Override
    public Optional<Login> lock(String userName) {
        return find(userName);
    }

    @Override
    public Login lockDecoy() {
        return DECOY;
    }

    @Override
    public List<Login> lockAdmins() {
        return admins();
    }

    @Override
    public List<Login> admins() {
        return tables.logins.all().stream()
                .filter(login -> login.person().role() == Role.ADMIN)
                .sorted(Comparator.comparing(Login::userName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public void update(Login login) {
        if (!login.id().equals(DECOY.id())) {
            refuseInUse(login);
            put(login.id(), login);
        }
    }

    private void refuseInUse(Login login) {
        boolean used = tables.logins.all().stream()
                .anyMatch(other -> other.userName().equalsIgnoreCase(login.userName())
                        && !other.id().equals(login.id()));
        if (used) {
            throw new ConflictException("userName", login.userName() + " is in use");
        }
    }

    private void put(LoginId id, Login login) {
        tables.logins.put(
                id.value(),
                new Login(
                        id,
                        login.userName(),
                        login.person(),
                        login.passwordHash(),
                        login.mustChange(),
                        login.enabled(),
                        login.attempts(),
                        login.code(),
                        login.epoch()));
    }

    /** The login with the customer's name and address as they are now; empty if the customer was removed. */
    private Optional<Login> asNow(Login login) {
        if (login.crf().isEmpty()) {
            return Optional.of(login);
        }
        Customer customer = tables.customers.get(login.crf().get().number());
        return customer.isRemoved() ? Optional.empty() : Optional.of(of(login, customer));
    }

    private static Login of(Login login, Customer customer) {
        Person person = Person.customer(
                customer.crf(), customer.name(), customer.contact().email());
        return new Login(
                login.id(),
                login.userName(),
                person,
                login.passwordHash(),
                login.mustChange(),
                login.enabled(),
                login.attempts(),
                login.code(),
                login.epoch());
    }
}
