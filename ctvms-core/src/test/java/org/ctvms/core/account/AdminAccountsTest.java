package org.ctvms.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.Ctvms;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminAccountsTest {
    private static final NewAdmin SECOND = new NewAdmin("second", "Sample Second", "second@example.com");

    private final AccountFixture accounts = new AccountFixture();
    private final AdminAccounts admins = accounts.signInAdmin().accounts();

    @Test
    void theFirstAdminIsCreatedOnceByAnExplicitCall() {
        Ctvms empty = EngineFixture.on("2026-03-10").engine();
        assertThat(empty.needsFirstAdmin()).isTrue();
        empty.createFirstAdmin(SECOND, "chosen password");
        assertThat(empty.needsFirstAdmin()).isFalse();
        assertRule(Rule.FIRST_ADMIN_EXISTS, () -> empty.createFirstAdmin(SECOND, "chosen password"));
        assertThat(empty.signInAdmin("second", "chosen password").name()).isEqualTo("second");
    }

    @Test
    void anAddedAdminGetsCredentialsThatMustBeReplaced() {
        Account added = admins.add(SECOND);
        assertThat(added)
                .isEqualTo(new Account(
                        "second", Optional.empty(), "Sample Second", Optional.of("second@example.com"), true, true));
        String generated = accounts.mailed(MailKind.CREDENTIALS, "password");
        assertRule(Rule.PASSWORD_MUST_CHANGE, () -> accounts.engine.signInAdmin("second", generated));
        accounts.engine.replaceGeneratedPassword("second", generated, "chosen password");
        assertThat(accounts.engine.signInAdmin("second", "chosen password").name())
                .isEqualTo("second");
        assertThat(admins.admins()).extracting(Account::userName).containsExactly("head.clerk", "second");
    }

    @Test
    void theLastAdminIsNeverDisabled() {
        assertRule(Rule.LAST_ADMIN, () -> admins.disable(AccountFixture.ADMIN));
        admins.add(SECOND);
        admins.disable("SECOND");
        assertRule(Rule.LAST_ADMIN, () -> admins.disable(AccountFixture.ADMIN));
        admins.enable("second");
        assertThat(admins.disable("second").enabled()).isFalse();
    }

    @Test
    void aRefusalTellsTheNewUserNameFromTheCurrentOne() {
        assertThatThrownBy(() -> admins.changeUserName("", "sample.mango")).hasMessage("currentUserName is empty");
        assertThatThrownBy(() -> admins.changeUserName("crf100", "x")).hasMessageStartingWith("userName must be");
    }

    @Test
    void aUserNameInUseIsAConflict() {
        assertThatThrownBy(() -> admins.add(new NewAdmin("HEAD.clerk", "Sample", "a@example.com")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> admins.changeUserName(AccountFixture.CUSTOMER, "Head.Clerk"))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> admins.changeUserName("nobody", "somebody")).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "crf7", "with space", "'; --", "<script>", "\u202Eadmin", "\uD800x"})
    void aUserNameThatIsNoneIsRefused(String userName) {
        assertThatThrownBy(() -> new NewAdmin(userName, "Sample", "a@example.com"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> admins.changeUserName(AccountFixture.CUSTOMER, userName))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anAdminSeesACustomersUserName() {
        assertThat(admins.of(accounts.crf).userName()).isEqualTo("crf100");
        admins.changeUserName("crf100", "sample.mango");
        assertThat(admins.of(accounts.crf).userName()).isEqualTo("sample.mango");
    }

    @Test
    void whatIsDoneWithAccountsIsInTheTrail() {
        admins.add(SECOND);
        admins.disable("second");
        admins.changeUserName("crf100", "sample.mango");
        assertThat(accounts.fixture
                        .admin()
                        .audit()
                        .list(AuditFilter.ALL.by(AccountFixture.ADMIN), Optional.empty(), 10))
                .extracting(line -> line.entry().action())
                .containsExactly(
                        AuditAction.USER_NAME_CHANGED,
                        AuditAction.ADMIN_DISABLED,
                        AuditAction.ADMIN_ADDED,
                        AuditAction.SIGNED_IN,
                        AuditAction.ADMIN_ADDED);
    }

    private static void assertRule(Rule rule, ThrowingCallable call) {
        assertThat(catchThrowableOfType(RuleRefusedException.class, call).rule())
                .isEqualTo(rule);
    }
}
