package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.account.Login;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a {@link org.ctvms.core.account.LoginStore} does. */
public abstract class LoginStoreContract extends StoreContract {
    private static final String HASH = "$argon2id$v=19$m=65536,t=3,p=1$c2FtcGxl$" + "A".repeat(43);

    private Crf owner;

    @BeforeEach
    void addACustomer() {
        owner = addCustomer(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sample.User", "sample.user", "SAMPLE.USER"})
    void aLoginIsFoundWhateverTheCaseOfTheUserName(String asked) {
        Login login = new Login("Sample.User", owner, HASH, true);
        insert(login);
        assertThat(find(asked)).contains(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "sample.user2", "sample%", "", "' OR ''='"})
    void anotherUserNameFindsNothing(String asked) {
        insert(new Login("sample.user", owner, HASH, true));
        assertThat(find(asked)).isEmpty();
    }

    @Test
    void aUserNameInUseIsAConflictWhateverItsCase() {
        insert(new Login("sample.user", owner, HASH, true));
        Crf other = addCustomer(8);
        ConflictException refusal = catchThrowableOfType(
                ConflictException.class, () -> insert(new Login("Sample.User", other, HASH, true)));
        assertThat(refusal.field()).isEqualTo("userName");
    }

    @Test
    void theLoginOfARemovedCustomerIsNotFound() {
        insert(new Login("sample.user", owner, HASH, false));
        change(work -> work.customers().remove(owner, LocalDate.of(2026, 4, 1)));
        assertThat(find("sample.user")).isEmpty();
    }

    @Test
    void anUpdateReplacesHashAndMustChangeAndNothingElse() {
        insert(new Login("Sample.User", owner, HASH, true));
        insert(new Login("other.user", addCustomer(8), HASH, true));
        String replaced = HASH.replace('A', 'B');
        change(work -> work.logins().update(new Login("Sample.User", owner, replaced, false)));
        assertThat(find("sample.user")).contains(new Login("Sample.User", owner, replaced, false));
        assertThat(find("other.user")).contains(new Login("other.user", new Crf(8), HASH, true));
    }

    private void insert(Login login) {
        change(work -> work.logins().insert(login));
    }

    private Optional<Login> find(String userName) {
        return read(work -> work.logins().find(userName));
    }
}
