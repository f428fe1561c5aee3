package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.account.Attempts;
import org.ctvms.core.account.EarlierCode;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.LoginId;
import org.ctvms.core.account.OneTimeCode;
import org.ctvms.core.account.Person;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a {@link org.ctvms.core.account.LoginStore} does. */
public abstract class LoginStoreContract extends StoreContract {
    private static final String HASH = "$argon2id$v=19$m=65536,t=3,p=1$c2FtcGxl$" + "A".repeat(43);
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00.123456Z");

    private static final Instant BEFORE = THEN.minusSeconds(90);

    private Crf owner;

    @BeforeEach
    void addACustomer() {
        owner = addCustomer(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sample.User", "sample.user", "SAMPLE.USER"})
    void aLoginIsFoundWhateverTheCaseOfTheUserName(String asked) {
        Login login = insert(ofCustomer("Sample.User", owner));
        assertThat(find(asked)).contains(login);
        assertThat(find(login.id())).contains(login);
        assertThat(of(owner)).contains(login);
        assertThat(lock(login.id())).contains(login);
        assertThat(lock(owner)).contains(login);
        assertThat(lock(asked)).contains(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "sample.user2", "sample%", "", "' OR ''='", "s\u00e4mple.user", "\uD83D\uDE00"})
    void anotherUserNameFindsNothing(String asked) {
        insert(ofCustomer("sample.user", owner));
        assertThat(find(asked)).isEmpty();
        assertThat(find(new LoginId(4711))).isEmpty();
        assertThat(of(new Crf(4711))).isEmpty();
        assertThat(lock(new LoginId(4711))).isEmpty();
        assertThat(lock(new Crf(4711))).isEmpty();
        assertThat(lock(asked)).isEmpty();
    }

    @Test
    void aUserNameInUseIsAConflictWhateverItsCase() {
        insert(ofCustomer("sample.user", owner));
        Login other = insert(ofCustomer("other.user", addCustomer(8)));
        assertConflict(() -> insert(admin("Sample.User")));
        assertConflict(() -> change(work -> work.logins().update(renamed(other, "SAMPLE.user"))));
    }

    @Test
    void theLoginOfARemovedCustomerIsNotFoundAndItsUserNameStaysInUse() {
        Login login = insert(ofCustomer("sample.user", owner));
        change(work -> work.customers().remove(owner, LocalDate.of(2026, 4, 1)));
        assertThat(find("sample.user")).isEmpty();
        assertThat(find(login.id())).isEmpty();
        assertThat(of(owner)).isEmpty();
        assertThat(lock("sample.user")).isEmpty();
        assertThat(lock(login.id())).isEmpty();
        assertThat(lock(owner)).isEmpty();
        assertConflict(() -> insert(admin("sample.user")));
    }

    @Test
    void anUpdateReplacesEverythingButThePerson() {
        Login login = insert(ofCustomer("Sample.User", owner));
        Login other = insert(ofCustomer("other.user", addCustomer(8)));
        Login changed = new Login(
                login.id(),
                "new.name",
                Person.customer(owner, "Somebody", Optional.of("somebody@example.com")),
                HASH.replace('A', 'B'),
                false,
                false,
                new Attempts(3, Optional.of(THEN)),
                Optional.of(
                        new OneTimeCode(HASH, THEN, 2, Optional.of(new EarlierCode(HASH.replace('A', 'C'), BEFORE)))),
                4);
        change(work -> work.logins().update(changed));
        assertThat(find("Sample.User")).isEmpty();
        assertThat(find("new.name"))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("person")
                .isEqualTo(changed);
        assertThat(find("new.name").orElseThrow().person()).isEqualTo(login.person());
        assertThat(find("other.user")).contains(other);
    }

    @Test
    void codeWithoutAnEarlierOneTakesThePlaceOfBoth() {
        Login login = insert(ofCustomer("sample.user", owner));
        EarlierCode earlier = new EarlierCode(HASH, BEFORE);
        change(work -> work.logins().update(with(login, new OneTimeCode(HASH, THEN, 0, Optional.of(earlier)))));
        OneTimeCode alone = new OneTimeCode(HASH, THEN.plusSeconds(400), 0);
        change(work -> work.logins().update(with(login, alone)));
        assertThat(find("sample.user").orElseThrow().code()).contains(alone);
    }

    private static Login with(Login login, OneTimeCode code) {
        return new Login(
                login.id(),
                login.userName(),
                login.person(),
                login.passwordHash(),
                login.mustChange(),
                login.enabled(),
                login.attempts(),
                Optional.of(code),
                login.epoch());
    }

    @Test
    void aCustomersNameAndAddressAreThoseOfToday() {
        insert(ofCustomer("sample.user", owner));
        Customer customer = read(work -> work.customers().find(owner)).orElseThrow();
        change(work -> work.customers()
                .update(new Customer(
                        owner,
                        "Sample Renamed",
                        customer.dateOfBirth(),
                        customer.address(),
                        customer.idProof(),
                        new Contact("900000001", "renamed@example.com"),
                        customer.registeredOn(),
                        Optional.empty())));
        assertThat(find("sample.user").orElseThrow().person())
                .isEqualTo(Person.customer(owner, "Sample Renamed", Optional.of("renamed@example.com")));
    }

    @Test
    void customerWithoutEmailHasALogin() {
        Crf without = add(Samples.withoutEmail(Samples.customer(8)));
        Login login = insert(ofCustomer("sample.user", without));
        assertThat(login.person()).isEqualTo(Person.customer(without, "Sample Customer 8", Optional.empty()));
        assertThat(lock("sample.user")).contains(login);
        assertThat(of(without)).contains(login);
    }

    @Test
    void adminsAreListedByUserName() {
        insert(ofCustomer("sample.user", owner));
        Login second = insert(admin("zebra"));
        Login first = insert(admin("Apple"));
        List<Login> listed = read(work -> work.logins().admins());
        assertThat(listed).containsExactly(first, second);
        List<Login> held = write(work -> work.logins().lockAdmins());
        assertThat(held).containsExactly(first, second);
    }

    @Test
    void theDecoyIsLockedAndUpdatedAndNeverFound() {
        insert(admin("sample.user"));
        Login decoy = write(work -> work.logins().lockDecoy());
        assertThat(decoy.enabled()).isFalse();
        assertThat(decoy.code()).isEmpty();
        change(work -> work.logins().update(work.logins().lockDecoy()));
        assertThat(find(decoy.userName())).isEmpty();
        List<Login> admins = read(work -> work.logins().admins());
        assertThat(admins).extracting(Login::userName).containsExactly("sample.user");
    }

    private static Login renamed(Login login, String userName) {
        return new Login(
                login.id(),
                userName,
                login.person(),
                login.passwordHash(),
                login.mustChange(),
                login.enabled(),
                login.attempts(),
                login.code(),
                login.epoch());
    }

    private void assertConflict(Runnable call) {
        ConflictException refusal = catchThrowableOfType(ConflictException.class, call::run);
        assertThat(refusal.field()).isEqualTo("userName");
    }

    private static Login admin(String userName) {
        return Login.fresh(userName, Person.admin("Sample Admin", "admin@example.com"), HASH, false);
    }

    private Login ofCustomer(String userName, Crf crf) {
        Customer customer = read(work -> work.customers().find(crf)).orElseThrow();
        Person person = Person.customer(crf, customer.name(), customer.contact().email());
        return Login.fresh(userName, person, HASH, true);
    }

    private Login insert(Login login) {
        LoginId id = write(work -> work.logins().insert(login));
        return read(work -> work.logins().find(id)).orElseThrow();
    }

    private Optional<Login> find(LoginId id) {
        return read(work -> work.logins().find(id));
    }

    private Optional<Login> of(Crf crf) {
        return read(work -> work.logins().of(crf));
    }

    private Optional<Login> lock(String userName) {
        return write(work -> work.logins().lock(userName));
    }

    private Optional<Login> lock(Crf crf) {
        return write(work -> work.logins().lock(crf));
    }

    private Optional<Login> lock(LoginId id) {
        return write(work -> work.logins().lock(id));
    }

    private Optional<Login> find(String userName) {
        return read(work -> work.logins().find(userName));
    }
}
