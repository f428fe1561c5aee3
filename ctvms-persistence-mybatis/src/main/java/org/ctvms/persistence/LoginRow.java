package org.ctvms.persistence;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.account.Attempts;
import org.ctvms.core.account.EarlierCode;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.LoginId;
import org.ctvms.core.account.OneTimeCode;
import org.ctvms.core.account.Person;
import org.ctvms.core.customer.Crf;

record LoginRow(
        LoginId id,
        String userName,
        Crf crf,
        String name,
        String email,
        String passwordHash,
        boolean mustChange,
        boolean enabled,
        int failures,
        Instant lastFailureAt,
        String codeHash,
        Instant codeIssuedAt,
        int codeTries,
        String earlierCodeHash,
        Instant earlierCodeIssuedAt,
        int epoch) {
    static LoginRow of(Login login) {
        Optional<OneTimeCode> code = login.code();
        Optional<EarlierCode> earlier = code.flatMap(OneTimeCode::earlier);
        return new LoginRow(
                login.id(),
                login.userName(),
                login.crf().orElse(null),
                login.person().name(),
                login.person().email().orElse(null),
                login.passwordHash(),
                login.mustChange(),
                login.enabled(),
                login.attempts().failures(),
                login.attempts().lastAt().orElse(null),
                code.map(OneTimeCode::hash).orElse(null),
                code.map(OneTimeCode::issuedAt).orElse(null),
                code.map(OneTimeCode::tries).orElse(0),
                earlier.map(EarlierCode::hash).orElse(null),
                earlier.map(EarlierCode::issuedAt).orElse(null),
                login.epoch());
    }

    Login toDomain() {
        return new Login(
                id,
                userName,
                new Person(Optional.ofNullable(crf), name, Optional.ofNullable(email)),
                passwordHash,
                mustChange,
                enabled,
                new Attempts(failures, Optional.ofNullable(lastFailureAt)),
                Optional.ofNullable(codeHash).map(hash -> new OneTimeCode(hash, codeIssuedAt, codeTries, earlier())),
                epoch);
    }

    private Optional<EarlierCode> earlier() {
        return Optional.ofNullable(earlierCodeHash).map(hash -> new EarlierCode(hash, earlierCodeIssuedAt));
    }
}
