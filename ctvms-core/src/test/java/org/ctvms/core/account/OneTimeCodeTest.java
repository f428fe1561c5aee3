package org.ctvms.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.refusal.SignInRefusedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {
    private static final String NEW = "another password";

    private final AccountFixture accounts = new AccountFixture();
    private final CustomerSession customer = accounts.signInCustomer();
    private final OwnPassword password = customer.password();

    @Test
    void aPasswordIsChangedWithTheCurrentOneAndAMailedCode() {
        password.requestCode();
        assertThat(accounts.code()).matches("[0-9]{6}");
        password.change(AccountFixture.PASSWORD, accounts.code(), NEW);

        assertThat(accounts.engine.signInCustomer(AccountFixture.CUSTOMER, NEW).crf())
                .isEqualTo(accounts.crf);
        assertThatThrownBy(accounts::signInCustomer).isInstanceOf(SignInRefusedException.class);
        assertThat(customer.details().show().crf()).isEqualTo(accounts.crf);
    }

    @Test
    void aCodeIsSixRandomDigitsZerosInFrontKept() {
        Passwords passwords = Passwords.configured();
        List<String> codes =
                Stream.generate(passwords::generateCode).limit(5000).toList();

        assertThat(codes).allMatch(code -> code.matches("[0-9]{6}"));
        assertThat(Set.copyOf(codes)).hasSizeGreaterThan(4800);
        for (int place = 0; place < 6; place++) {
            int at = place;
            assertThat(codes.stream().map(code -> code.charAt(at)).distinct()).hasSize(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "000000", "123456"})
    @DisplayName("no code is taken before any was sent: \"0\" passed")
    void noCodeIsTakenBeforeAnyWasSent(String code) {
        assertRefused(() -> password.change(AccountFixture.PASSWORD, code, NEW));
        assertRefused(() -> accounts.engine.forgottenPassword().reset(AccountFixture.CUSTOMER, code, NEW));
        assertThat(accounts.signInCustomer().crf()).isEqualTo(accounts.crf);
    }

    @Test
    void aCodeIsValidForFiveMinutesFromItsIssue() {
        password.requestCode();
        String code = accounts.code();
        accounts.wait(Duration.ofMinutes(5));
        assertRefused(() -> password.change(AccountFixture.PASSWORD, code, NEW));

        password.requestCode();
        accounts.code();
        accounts.wait(Duration.ofMinutes(5).minusMillis(1));
        password.change(AccountFixture.PASSWORD, accounts.code(), NEW);
    }

    @Test
    void aCodeIsUsedOnce() {
        password.requestCode();
        String code = accounts.code();
        password.change(AccountFixture.PASSWORD, code, NEW);
        assertRefused(() -> password.change(NEW, code, "a third password"));
    }

    @Test
    void aCodeIsTriedFiveTimes() {
        ForgottenPassword forgotten = accounts.engine.forgottenPassword();
        forgotten.requestCode(AccountFixture.CUSTOMER);
        fail(forgotten, accounts.code(), 5);
        assertRefused(() -> forgotten.reset(AccountFixture.CUSTOMER, accounts.code(), NEW));

        accounts.wait(Duration.ofMinutes(1));
        forgotten.requestCode(AccountFixture.CUSTOMER);
        fail(forgotten, accounts.code(), 4);
        forgotten.reset(AccountFixture.CUSTOMER, accounts.code(), NEW);
    }

    private static void fail(ForgottenPassword forgotten, String code, int times) {
        IntStream.range(0, times)
                .forEach(tried ->
                        assertRefused(() -> forgotten.reset(AccountFixture.CUSTOMER, AccountFixture.wrong(code), NEW)));
    }

    @Test
    void wrongCodesDoNotLockSignIn() {
        password.requestCode();
        fail(accounts.engine.forgottenPassword(), accounts.code(), 5);

        assertThat(accounts.signInCustomer().crf()).isEqualTo(accounts.crf);
    }

    @Test
    void wrongPasswordsDoNotLockCodes() {
        IntStream.range(0, 5)
                .forEach(attempt -> assertThatThrownBy(
                                () -> accounts.engine.signInCustomer(AccountFixture.CUSTOMER, "wrong password"))
                        .isInstanceOf(SignInRefusedException.class));
        accounts.engine.forgottenPassword().requestCode(AccountFixture.CUSTOMER);
        accounts.engine.forgottenPassword().reset(AccountFixture.CUSTOMER, accounts.code(), NEW);

        assertThat(accounts.engine.signInCustomer(AccountFixture.CUSTOMER, NEW).crf())
                .isEqualTo(accounts.crf);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void askingAgainKeepsTheEarlierCodeValid(boolean earlier) {
        TwoCodes codes = askTwice();
        password.change(AccountFixture.PASSWORD, earlier ? codes.first() : codes.second(), NEW);
        assertThat(accounts.engine.signInCustomer(AccountFixture.CUSTOMER, NEW).crf())
                .isEqualTo(accounts.crf);
        assertRefused(() -> password.change(NEW, codes.first(), "a third password"));
        assertRefused(() -> password.change(NEW, codes.second(), "a third password"));
    }

    @Test
    void forgottenPasswordIsResetByTheEarlierCode() {
        ForgottenPassword forgotten = accounts.engine.forgottenPassword();
        forgotten.requestCode(AccountFixture.CUSTOMER);
        String first = accounts.code();
        accounts.wait(Duration.ofMinutes(1));
        forgotten.requestCode(AccountFixture.CUSTOMER);
        forgotten.reset(AccountFixture.CUSTOMER, first, NEW);
        assertThat(accounts.letters(MailKind.OTP)).hasSize(2);
        assertThatThrownBy(accounts::signInCustomer).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void earlierCodeStaysValidNoLongerThanFromItsIssue() {
        TwoCodes codes = askTwice();
        accounts.wait(Duration.ofMinutes(4).minusMillis(1));
        assertThat(accounts.letters(MailKind.OTP)).hasSize(2);
        accounts.wait(Duration.ofMillis(1));
        if (!codes.first().equals(codes.second())) {
            assertRefused(() -> password.change(AccountFixture.PASSWORD, codes.first(), NEW));
        }
        password.change(AccountFixture.PASSWORD, codes.second(), NEW);
    }

    @Test
    void twoCodesAreTriedFiveTimesTogether() {
        ForgottenPassword forgotten = accounts.engine.forgottenPassword();
        password.requestCode();
        String first = accounts.code();
        fail(forgotten, first, 3);
        accounts.wait(Duration.ofMinutes(1));
        password.requestCode();
        String second = accounts.code();
        String wrong = Stream.of("111111", "222222", "333333")
                .filter(code -> !code.equals(first) && !code.equals(second))
                .findFirst()
                .orElseThrow();
        assertRefused(() -> forgotten.reset(AccountFixture.CUSTOMER, wrong, NEW));
        assertRefused(() -> forgotten.reset(AccountFixture.CUSTOMER, wrong, NEW));
        assertRefused(() -> forgotten.reset(AccountFixture.CUSTOMER, first, NEW));
        assertRefused(() -> forgotten.reset(AccountFixture.CUSTOMER, second, NEW));

        accounts.wait(Duration.ofMinutes(1));
        password.requestCode();
        forgotten.reset(AccountFixture.CUSTOMER, accounts.code(), NEW);
    }

    @Test
    void noMoreThanTwoCodesAreValidAtOnce() {
        askTwice();
        accounts.wait(Duration.ofMinutes(4).minusMillis(1));
        RuleRefusedException refusal = catchThrowableOfType(RuleRefusedException.class, password::requestCode);
        assertThat(refusal.rule()).isEqualTo(Rule.CODE_JUST_SENT);
        accounts.wait(Duration.ofMillis(1));
        password.requestCode();
        password.change(AccountFixture.PASSWORD, accounts.code(), NEW);
    }

    private TwoCodes askTwice() {
        password.requestCode();
        String first = accounts.code();
        accounts.wait(Duration.ofMinutes(1));
        password.requestCode();
        return new TwoCodes(first, accounts.code());
    }

    private record TwoCodes(String first, String second) {}

    @Test
    void codesAreMailedAtMostOnceAMinute() {
        password.requestCode();
        RuleRefusedException refusal = catchThrowableOfType(RuleRefusedException.class, password::requestCode);
        assertThat(refusal.rule()).isEqualTo(Rule.CODE_JUST_SENT);
        accounts.engine.forgottenPassword().requestCode(AccountFixture.CUSTOMER);
        assertThat(accounts.letters(MailKind.OTP)).hasSize(1);
    }

    @Test
    void requesterLearnsThatTheCodeCameTooLate() {
        CodeReceipt receipt = password.requestCode();
        assertThat(password.delivery(receipt)).isEqualTo(CodeDelivery.WAITING);
        accounts.fixture.mail().beUnreachable(1);
        accounts.engine.mail().deliverDue();
        assertThat(password.delivery(receipt)).isEqualTo(CodeDelivery.WAITING);
        assertThat(accounts.engine.forgottenPassword().isDelayed()).isTrue();
        accounts.wait(Duration.ofMinutes(6));
        accounts.engine.mail().deliverDue();
        assertThat(password.delivery(receipt)).isEqualTo(CodeDelivery.TOO_LATE);
    }

    @Test
    void requesterLearnsWhetherTheCodeWasSentOrFailed() {
        CodeReceipt sent = password.requestCode();
        accounts.engine.mail().deliverDue();
        assertThat(password.delivery(sent)).isEqualTo(CodeDelivery.SENT);
        assertThat(accounts.engine.forgottenPassword().isDelayed()).isFalse();
        accounts.wait(Duration.ofMinutes(2));
        CodeReceipt failed = password.requestCode();
        accounts.fixture.mail().refuseNext(1);
        accounts.engine.mail().deliverDue();
        assertThat(password.delivery(failed)).isEqualTo(CodeDelivery.FAILED);
    }

    @Test
    void aCodeThatIsTooOldIsNotEvenMailed() {
        password.requestCode();
        accounts.wait(Duration.ofMinutes(6));
        assertThat(accounts.letters(MailKind.OTP)).isEmpty();
    }

    @Test
    void aCodeThatIsTooOldIsNotMailedWhenItIsResentEither() {
        password.requestCode();
        accounts.fixture.mail().refuseNext(1);
        accounts.engine.mail().deliverDue();
        accounts.wait(Duration.ofMinutes(5));
        assertThat(accounts.fixture.admin().mail().resendAll()).isEqualTo(1);
        assertThat(accounts.letters(MailKind.OTP)).isEmpty();
        assertThat(accounts.engine.mail().count().waiting()).isZero();
    }

    @Test
    void theCurrentPasswordIsNeeded() {
        password.requestCode();
        String code = accounts.code();
        assertThatThrownBy(() -> password.change("wrong password", code, NEW))
                .isInstanceOf(SignInRefusedException.class)
                .hasMessageStartingWith("The current password is wrong");
        assertThatThrownBy(() -> password.change(AccountFixture.PASSWORD, code, AccountFixture.PASSWORD))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> password.change(AccountFixture.PASSWORD, code, "short"))
                .isInstanceOf(InvalidInputException.class);
        password.change(AccountFixture.PASSWORD, code, NEW);
    }

    @Test
    void aForgottenPasswordIsResetByTheCodeAloneAndEndsOpenSessions() {
        accounts.engine.forgottenPassword().requestCode("CRF100");
        accounts.engine.forgottenPassword().reset(AccountFixture.CUSTOMER, accounts.code(), NEW);

        assertThatThrownBy(() -> customer.details().show()).isInstanceOf(SessionEndedException.class);
        assertThat(accounts.engine.signInCustomer(AccountFixture.CUSTOMER, NEW).crf())
                .isEqualTo(accounts.crf);
    }

    @Test
    void aForgottenPasswordTellsNobodyWhetherTheAccountExists() {
        ForgottenPassword forgotten = accounts.engine.forgottenPassword();
        forgotten.requestCode("nobody");
        forgotten.requestCode(AccountFixture.CUSTOMER);
        String wrong = AccountFixture.wrong(accounts.code());
        RuleRefusedException unknown =
                catchThrowableOfType(RuleRefusedException.class, () -> forgotten.reset("nobody", "123456", NEW));
        RuleRefusedException known = catchThrowableOfType(
                RuleRefusedException.class, () -> forgotten.reset(AccountFixture.CUSTOMER, wrong, NEW));
        assertThat(unknown).hasMessage(known.getMessage());
        assertThat(unknown.rule()).isEqualTo(known.rule());
        assertThat(accounts.letters(MailKind.OTP)).hasSize(1);
    }

    @Test
    void aCustomerWhoWasRemovedGetsNoCode() {
        accounts.fixture.admin().customers().remove(accounts.crf);
        accounts.engine.forgottenPassword().requestCode(AccountFixture.CUSTOMER);
        assertThat(accounts.letters(MailKind.OTP)).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call) {
        RuleRefusedException refusal = catchThrowableOfType(RuleRefusedException.class, call);
        assertThat(refusal.rule()).isEqualTo(Rule.CODE_REFUSED);
    }
}
