package org.ctvms.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.ctvms.core.AdminSession;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.CustomerConnections;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.refusal.SignInRefusedException;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final String NEW = "another password";

    private final AccountFixture accounts = new AccountFixture();

    @Test
    void sessionThatIsUsedGoesOnUntilADayAfterSigningIn() {
        AdminPlans plans = accounts.signInAdmin().plans();
        for (int hours = 6; hours < 24; hours += 6) {
            accounts.wait(Duration.ofHours(6));
            assertThat(plans.all()).isEmpty();
        }
        accounts.wait(Duration.ofHours(6).minusMillis(1));
        assertThat(plans.all()).isEmpty();
        accounts.wait(Duration.ofMillis(1));
        assertThatThrownBy(plans::all).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void refusedUseOfAnEndedSessionDoesNotReviveIt() {
        AdminPlans plans = accounts.signInAdmin().plans();
        accounts.wait(Duration.ofHours(8));
        assertThatThrownBy(plans::all).isInstanceOf(SessionEndedException.class);
        assertThatThrownBy(plans::all).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void settingsSayHowLongASessionLasts() {
        AccountFixture brief = new AccountFixture(Settings.builder()
                .operatorName("Sample Cable Network")
                .idleMinutes(15)
                .sessionMinutes(20)
                .build());
        AdminPlans unused = brief.signInAdmin().plans();
        AdminPlans used = brief.signInAdmin().plans();
        brief.wait(Duration.ofMinutes(14));
        assertThat(used.all()).isEmpty();
        brief.wait(Duration.ofMinutes(1));
        assertThatThrownBy(unused::all).isInstanceOf(SessionEndedException.class);
        assertThat(used.all()).isEmpty();
        brief.wait(Duration.ofMinutes(5));
        assertThatThrownBy(used::all).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void sessionThatEndedByTimeGoesOnWithThePassword() {
        AdminSession admin = accounts.signInAdmin();
        CustomerSession customer = accounts.signInCustomer();
        AdminPlans plans = admin.plans();
        accounts.wait(Duration.ofHours(30));
        assertThatThrownBy(() -> admin.signInAgain("wrong password")).isInstanceOf(SignInRefusedException.class);
        assertThatThrownBy(plans::all).isInstanceOf(SessionEndedException.class);

        admin.signInAgain(AccountFixture.PASSWORD);
        customer.signInAgain(AccountFixture.PASSWORD);
        assertThat(plans.all()).isEmpty();
        assertThat(customer.connections().all()).isEmpty();
        accounts.wait(Duration.ofHours(8));
        assertThatThrownBy(plans::all).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void sessionThatEndedOtherwiseDoesNotGoOn() {
        AdminSession head = accounts.signInAdmin();
        reset(AccountFixture.ADMIN);
        assertThatThrownBy(() -> head.signInAgain(NEW)).isInstanceOf(SignInRefusedException.class);

        CustomerSession customer = accounts.signInCustomer();
        accounts.fixture.admin().customers().remove(accounts.crf);
        assertThatThrownBy(() -> customer.signInAgain(AccountFixture.PASSWORD))
                .isInstanceOf(SignInRefusedException.class);
        assertThatThrownBy(() -> accounts.fixture.admin().signInAgain(AccountFixture.PASSWORD))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSessionEndsAfterAWhileWithEverythingThatItHandedOut() {
        CustomerSession customer = accounts.signInCustomer();
        CustomerConnections connections = customer.connections();
        AdminPlans plans = accounts.signInAdmin().plans();
        accounts.wait(Duration.ofHours(8).minusMillis(1));
        assertThat(connections.all()).isEmpty();
        assertThat(plans.all()).isEmpty();

        accounts.wait(Duration.ofHours(8));
        assertThatThrownBy(connections::all).isInstanceOf(SessionEndedException.class);
        assertThatThrownBy(() -> customer.details().show()).isInstanceOf(SessionEndedException.class);
        assertThatThrownBy(plans::all).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void theSessionOfADisabledAdminEndsAndStaysEnded() {
        AdminSession head = accounts.signInAdmin();
        head.accounts().add(new NewAdmin("second", "Sample Second", "second@example.com"));
        AdminAccounts host = accounts.fixture.admin().accounts();
        host.disable(AccountFixture.ADMIN);

        assertThatThrownBy(() -> head.plans().all()).isInstanceOf(SessionEndedException.class);
        assertThatThrownBy(accounts::signInAdmin).isInstanceOf(SignInRefusedException.class);
        host.enable(AccountFixture.ADMIN);
        assertThatThrownBy(() -> head.plans().all()).isInstanceOf(SessionEndedException.class);
        assertThat(accounts.signInAdmin().plans().all()).isEmpty();
    }

    @Test
    void theSessionOfARemovedCustomerEnds() {
        CustomerSession customer = accounts.signInCustomer();
        accounts.fixture.admin().customers().remove(accounts.crf);
        assertThatThrownBy(() -> customer.connections().all()).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void changedPasswordEndsTheUsersOtherSessionsAlone() {
        CustomerSession own = accounts.signInCustomer();
        CustomerSession other = accounts.signInCustomer();
        AdminSession admin = accounts.signInAdmin();
        own.password().requestCode();
        own.password().change(AccountFixture.PASSWORD, accounts.code(), NEW);

        assertThat(own.connections().all()).isEmpty();
        assertThat(admin.plans().all()).isEmpty();
        assertThatThrownBy(() -> other.connections().all()).isInstanceOf(SessionEndedException.class);
        accounts.engine.signInCustomer(AccountFixture.CUSTOMER, NEW).connections();
        assertThat(own.connections().all()).isEmpty();
    }

    @Test
    void changedPasswordOfAnAdminEndsTheirOtherSessions() {
        AdminSession own = accounts.signInAdmin();
        AdminSession other = accounts.signInAdmin();
        own.password().requestCode();
        own.password().change(AccountFixture.PASSWORD, accounts.code(), NEW);

        assertThat(own.plans().all()).isEmpty();
        assertThatThrownBy(() -> other.plans().all()).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void sessionThatChangedThePasswordEndsWithTheNextReset() {
        CustomerSession own = accounts.signInCustomer();
        own.password().requestCode();
        own.password().change(AccountFixture.PASSWORD, accounts.code(), NEW);
        accounts.wait(Duration.ofMinutes(1));
        reset(AccountFixture.CUSTOMER);
        assertThatThrownBy(() -> own.connections().all()).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void refusedChangeEndsNoSession() {
        CustomerSession own = accounts.signInCustomer();
        CustomerSession other = accounts.signInCustomer();
        own.password().requestCode();
        String wrong = AccountFixture.wrong(accounts.code());
        assertThatThrownBy(() -> own.password().change(AccountFixture.PASSWORD, wrong, NEW))
                .isInstanceOf(RuleRefusedException.class);
        assertThat(own.connections().all()).isEmpty();
        assertThat(other.connections().all()).isEmpty();
    }

    @Test
    void resetPasswordOfAnAdminEndsAllTheirSessions() {
        AdminSession head = accounts.signInAdmin();
        reset(AccountFixture.ADMIN);
        assertThatThrownBy(() -> head.plans().all()).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void passwordChangedByTheHostEndsAllSessions() {
        CustomerSession customer = accounts.signInCustomer();
        OwnPassword host = accounts.engine.actAsCustomer(accounts.crf).password();
        host.requestCode();
        host.change(AccountFixture.PASSWORD, accounts.code(), NEW);
        assertThatThrownBy(() -> customer.connections().all()).isInstanceOf(SessionEndedException.class);
    }

    @Test
    void replacedGeneratedPasswordRaisesTheEpoch() {
        accounts.signInAdmin().accounts().add(new NewAdmin("second", "Sample Second", "second@example.com"));
        int before = epoch("second");
        accounts.engine.replaceGeneratedPassword("second", accounts.mailed(MailKind.CREDENTIALS, "password"), NEW);
        assertThat(epoch("second")).isEqualTo(before + 1);
    }

    private int epoch(String userName) {
        return accounts.fixture
                .storage()
                .read(work -> work.logins().find(userName).orElseThrow().epoch());
    }

    private void reset(String userName) {
        accounts.engine.forgottenPassword().requestCode(userName);
        accounts.engine.forgottenPassword().reset(userName, accounts.code(), NEW);
    }

    @Test
    void aChangedUserNameKeepsTheSession() {
        CustomerSession customer = accounts.signInCustomer();
        accounts.signInAdmin().accounts().changeUserName(AccountFixture.CUSTOMER, "sample.mango");
        assertThat(customer.connections().all()).isEmpty();
        assertThat(accounts.engine
                        .signInCustomer("sample.mango", AccountFixture.PASSWORD)
                        .crf())
                .isEqualTo(accounts.crf);
        assertThatThrownBy(accounts::signInCustomer).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void thePasswordOfASessionIsItsOwnWhateverTheUserNameBecame() {
        AdminSession head = accounts.signInAdmin();
        head.accounts().changeUserName(AccountFixture.ADMIN, "first.clerk");
        head.accounts().add(new NewAdmin(AccountFixture.ADMIN, "Sample Second", "second@example.com"));

        assertThat(head.password().userName()).contains("first.clerk");
        head.password().requestCode();
        assertThat(accounts.letters(MailKind.OTP))
                .singleElement()
                .satisfies(letter -> assertThat(letter.recipient()).isEqualTo("head@example.com"));
    }

    @Test
    void anAdminWhomTheHostSignsInHasNoPasswordHere() {
        OwnPassword none = accounts.engine.actAsAdmin(AccountFixture.ADMIN).password();
        assertThat(none.userName()).isEmpty();
        String refusal = "There is no password here: the host signs this user in";
        assertThatThrownBy(none::requestCode)
                .isInstanceOf(NotFoundException.class)
                .hasMessage(refusal);
        assertThatThrownBy(() -> none.change(AccountFixture.PASSWORD, "123456", "another password"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage(refusal);
    }

    @Test
    void eachRoleSignsInAtItsOwnDoor() {
        assertThatThrownBy(() -> accounts.engine.signInAdmin(AccountFixture.CUSTOMER, AccountFixture.PASSWORD))
                .isInstanceOf(SignInRefusedException.class);
        assertThatThrownBy(() -> accounts.engine.signInCustomer(AccountFixture.ADMIN, AccountFixture.PASSWORD))
                .isInstanceOf(SignInRefusedException.class);
    }
}
