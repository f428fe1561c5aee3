package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.IntConsumer;
import org.ctvms.core.account.Account;
import org.ctvms.core.account.AdminAccounts;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.refusal.SignInRefusedException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountRaceIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final String PASSWORD = "chosen password";

    private Engines engines;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2026-03-10");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theFirstAdminIsCreatedOnceHoweverManyTry() {
        List<Boolean> created = Race.of(
                6,
                number -> succeeds(
                        number, runner -> engines.either(runner).createFirstAdmin(admin("admin" + runner), PASSWORD)));
        assertThat(created).containsOnlyOnce(true);
        assertThat(accounts(0).admins()).hasSize(1);
    }

    @Test
    void twoAdminsWhoDisableEachOtherLeaveOne() {
        engines.first().createFirstAdmin(admin("one"), PASSWORD);
        accounts(0).add(admin("two"));
        List<Boolean> disabled =
                Race.of(2, number -> succeeds(number, runner -> accounts(runner).disable(runner == 0 ? "one" : "two")));
        assertThat(disabled).containsOnlyOnce(true);
        assertThat(accounts(0).admins().stream().filter(Account::enabled)).hasSize(1);
    }

    @Test
    void guessingManyTimesAtOnceGainsNoAttempt() {
        engines.first().createFirstAdmin(admin("one"), PASSWORD);
        List<Boolean> guessed = Race.of(
                16, number -> succeeds(number, runner -> engines.either(runner).signInAdmin("one", "guess " + runner)));
        assertThat(guessed).containsOnly(false);
        assertThat(Sql.number(DATABASE, "SELECT failures FROM ctvms_login WHERE user_name = 'one'"))
                .isEqualTo(5);
        assertThatThrownBy(() -> engines.first().signInAdmin("one", PASSWORD))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void sixteenRightSignInsAtOnceAllSucceed() {
        engines.first().createFirstAdmin(admin("one"), PASSWORD);
        List<Boolean> signedIn = Race.of(
                16, number -> succeeds(number, runner -> engines.either(runner).signInAdmin("one", PASSWORD)));
        assertThat(signedIn).containsOnly(true);
    }

    @Test
    void tryingACodeManyTimesAtOnceGainsNoTry() {
        engines.first().createFirstAdmin(admin("one"), PASSWORD);
        engines.first().forgottenPassword().requestCode("one");
        engines.first().mail().deliverDue();
        String code = engines.mail().letters(MailKind.OTP).get(0).values().get("code");
        String wrong = code.equals("123456") ? "654321" : "123456";
        List<Boolean> guessed = Race.of(16, number -> succeeds(number, runner -> reset(runner, "one", wrong)));
        assertThat(guessed).containsOnly(false);
        assertThat(Sql.number(DATABASE, "SELECT code_tries FROM ctvms_login WHERE user_name = 'one'"))
                .isEqualTo(5);
        assertThat(succeeds(0, runner -> reset(runner, "one", code))).isFalse();
    }

    private void reset(int runner, String userName, String code) {
        engines.either(runner).forgottenPassword().reset(userName, code, "password " + runner);
    }

    @Test
    void anAnswerWritesOneRowWhetherOrNotTheAccountExists() {
        engines.first().createFirstAdmin(admin("one"), PASSWORD);
        for (String userName : List.of("one", "nobody", "*1")) {
            long before = writes();
            succeeds(0, runner -> reset(runner, userName, "123456"));
            assertThat(writes()).as("reset of " + userName).isEqualTo(before + 1);
            succeeds(0, runner -> engines.either(runner).signInAdmin(userName, "wrong password"));
            assertThat(writes()).as("sign-in of " + userName).isEqualTo(before + 2);
            engines.first().forgottenPassword().requestCode(userName);
            assertThat(writes()).as("code of " + userName).isEqualTo(before + 3);
        }
        engines.first().mail().deliverDue();
        assertThat(engines.mail().letters(MailKind.OTP)).hasSize(1);
    }

    private static long writes() {
        return Sql.number(DATABASE, "SELECT SUM(writes) FROM ctvms_login");
    }

    @Test
    void aCodeIsTakenOnceHoweverManySendIt() {
        Crf crf = engines.connect(engines.plan(300)).crf();
        String userName = accounts(0).of(crf).userName();
        engines.first().forgottenPassword().requestCode(userName);
        engines.first().mail().deliverDue();
        String code = engines.mail().letters(MailKind.OTP).get(0).values().get("code");
        List<Boolean> taken = Race.of(4, number -> succeeds(number, runner -> reset(runner, userName, code)));
        assertThat(taken).containsOnlyOnce(true);
    }

    private AdminAccounts accounts(int number) {
        return engines.admin(number).accounts();
    }

    private static NewAdmin admin(String userName) {
        return new NewAdmin(userName, "Sample Admin", "admin@example.com");
    }

    private static boolean succeeds(int number, IntConsumer call) {
        try {
            call.accept(number);
            return true;
        } catch (CtvmsException refusal) {
            return false;
        }
    }
}
