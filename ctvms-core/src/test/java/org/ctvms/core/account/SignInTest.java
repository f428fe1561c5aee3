package org.ctvms.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import org.ctvms.core.Ctvms;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SignInRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final Ctvms engine = fixture.engine();
    private final Crf crf =
            fixture.admin().customers().add(fixture.newCustomer("Sample")).crf();
    private String generated;

    @BeforeEach
    void readTheWelcome() {
        engine.mail().deliverDue();
        generated = fixture.mail().letters(MailKind.CREDENTIALS).get(0).values().get("password");
    }

    @Test
    void aGeneratedPasswordMustBeReplacedBeforeTheFirstUse() {
        assertThatThrownBy(() -> engine.signInCustomer("crf100", generated))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.PASSWORD_MUST_CHANGE));

        engine.replaceGeneratedPassword("crf100", generated, "chosen password");
        assertThat(engine.signInCustomer("CRF100", "chosen password").crf()).isEqualTo(crf);
    }

    @Test
    void aReplacedPasswordIsGone() {
        engine.replaceGeneratedPassword("crf100", generated, "chosen password");

        assertThatThrownBy(() -> engine.signInCustomer("crf100", generated)).isInstanceOf(SignInRefusedException.class);
        assertThatThrownBy(() -> engine.replaceGeneratedPassword("crf100", "chosen password", "another password"))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void aWrongUserAndAWrongPasswordAreToldAlike() {
        Throwable wrongUser = catchThrowable(() -> engine.signInCustomer("nobody", generated));
        Throwable wrongPassword = catchThrowable(() -> engine.signInCustomer("crf100", "wrong password"));

        assertThat(wrongUser).isInstanceOf(SignInRefusedException.class).hasSameClassAs(wrongPassword);
        assertThat(wrongUser).hasMessage(wrongPassword.getMessage());
    }

    @Test
    void aRemovedCustomerSignsInNoMore() {
        engine.replaceGeneratedPassword("crf100", generated, "chosen password");
        fixture.admin().customers().remove(crf);

        assertThatThrownBy(() -> engine.signInCustomer("crf100", "chosen password"))
                .isInstanceOf(SignInRefusedException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", " leading space", "with\nbreak", "with\uD800surrogate"})
    void aPasswordThatNobodyCanTypeIsRefused(String chosen) {
        assertThatThrownBy(() -> engine.replaceGeneratedPassword("crf100", generated, chosen))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("password"));
    }

    @Test
    void thePasswordChosenMustDifferAndHasAtMost128Characters() {
        assertThatThrownBy(() -> engine.replaceGeneratedPassword("crf100", generated, generated))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> engine.replaceGeneratedPassword("crf100", generated, "x".repeat(129)))
                .isInstanceOf(InvalidInputException.class);
        engine.replaceGeneratedPassword("crf100", generated, "x".repeat(128));
        assertThatThrownBy(() -> engine.signInCustomer("crf100", "x".repeat(10_000)))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void passwordsAreKeptAsArgon2idHashesWithTheirOwnSalt() {
        Passwords passwords = Passwords.configured();
        String hash = passwords.hash("sample password");

        assertThat(hash).startsWith("$argon2id$").isNotEqualTo(passwords.hash("sample password"));
        assertThat(passwords.matches("sample password", hash)).isTrue();
        assertThat(passwords.matches("Sample password", hash)).isFalse();
        assertThat(Login.fresh("sample", Person.admin("Sample", "sample@example.com"), hash, false))
                .hasToString("Login[sample]");
        assertThat(passwords.generate()).matches("[A-HJ-NP-Za-km-z2-9]{12}").isNotEqualTo(passwords.generate());
    }

    @Test
    void theStorageKeepsTheHashOfAPasswordAndNothingElseOfIt() {
        engine.replaceGeneratedPassword("crf100", generated, "chosen password");
        Optional<Login> kept = fixture.storage().read(work -> work.logins().find("crf100"));
        String hash = kept.orElseThrow().passwordHash();

        assertThat(hash).startsWith("$argon2id$").doesNotContain("chosen password");
        assertThat(Passwords.configured().matches("chosen password", hash)).isTrue();
        assertThat(fixture.admin().audit().list(AuditFilter.ALL, Optional.empty(), 100))
                .isNotEmpty()
                .noneMatch(line -> line.toString().contains("chosen password")
                        || line.toString().contains(generated));
    }
}
