package org.ctvms.persistence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.LoginId;
import org.ctvms.core.account.LoginStore;
import org.ctvms.core.customer.Crf;

final class MariaDbLogins implements LoginStore {
    /** As many as the migration added; their ids count down from -1. */
    private static final int DECOYS = 8;

    private final LoginMapper mapper;

    MariaDbLogins(LoginMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public LoginId insert(Login login) {
        GeneratedKey key = new GeneratedKey();
        Failures.insert("userName", inUse(login), () -> mapper.insert(LoginRow.of(login), key));
        return new LoginId(key.value());
    }

    @Override
    public Optional<Login> find(String userName) {
        return Optional.ofNullable(isPossible(userName) ? mapper.findByName(userName) : null)
                .map(LoginRow::toDomain);
    }

    @Override
    public Optional<Login> find(LoginId id) {
        return Optional.ofNullable(mapper.find(id)).map(LoginRow::toDomain);
    }

    @Override
    public Optional<Login> of(Crf crf) {
        return Optional.ofNullable(mapper.of(crf)).map(LoginRow::toDomain);
    }

    @Override
    public Optional<Login> lock(Crf crf) {
        return Optional.ofNullable(mapper.lockOf(crf)).map(LoginRow::toDomain);
    }

    @Override
    public Optional<Login> lock(LoginId id) {
        return Optional.ofNullable(mapper.lock(id)).map(LoginRow::toDomain);
    }

    @Override
    public Optional<Login> lock(String userName) {
        return Optional.ofNullable(isPossible(userName) ? mapper.lockByName(userName) : null)
                .map(LoginRow::toDomain);
    }

    @Override
    public Login lockDecoy() {
        long decoy = -1 - ThreadLocalRandom.current().nextInt(DECOYS);
        return lock(new LoginId(decoy)).orElseThrow();
    }

    @Override
    public List<Login> lockAdmins() {
        mapper.changingAdmins();
        return mapper.adminsNow().stream().map(LoginRow::toDomain).toList();
    }

    @Override
    public List<Login> admins() {
        return mapper.admins().stream().map(LoginRow::toDomain).toList();
    }

    @Override
    public void update(Login login) {
        Failures.insert("userName", inUse(login), () -> mapper.update(LoginRow.of(login)));
    }

    /** The column is ASCII, and MariaDB refuses to compare it with anything else. */
    private static boolean isPossible(String userName) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(userName);
    }

    private static String inUse(Login login) {
        return login.userName() + " is in use";
    }
}
