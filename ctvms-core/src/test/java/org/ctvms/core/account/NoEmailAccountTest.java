package org.ctvms.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.Settings;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.refusal.SignInRefusedException;
import org.ctvms.core.registration.CustomerAdded;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.InMemoryStorage;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Customers without an e-mail address get their credentials by hand, and no codes. */
class NoEmailAccountTest {
    private static final String CHOSEN = "chosen password";

    private final EngineFixture fixture = EngineFixture.on("2025-03-10");
    private final AdminAccounts accounts = fixture.admin().accounts();

    private RegisteredCustomer add() {
        return fixture.admin().customers().add(fixture.newCustomerWithoutEmail("Sample"));
    }

    private CustomerSession signIn(PrintableCredentials handedOver) {
        fixture.engine().replaceGeneratedPassword(handedOver.userName(), handedOver.password(), CHOSEN);
        return fixture.engine().signInCustomer(handedOver.userName(), CHOSEN);
    }

    private static void assertNoEmail(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.NO_EMAIL))
                .hasMessageContaining("no e-mail address");
    }

    @Test
    void credentialsAreAnsweredOnceAndOpenTheAccount() {
        RegisteredCustomer added = add();

        PrintableCredentials handedOver = added.credentials().orElseThrow();
        assertThat(handedOver.userName()).isEqualTo(added.userName());
        assertThat(signIn(handedOver).crf()).isEqualTo(added.crf());
        assertThat(accounts.of(added.crf()).email()).isEmpty();
    }

    @Test
    void credentialsThatAreMailedAreNotAnswered() {
        assertThat(fixture.admin()
                        .customers()
                        .add(fixture.newCustomer("Sample"))
                        .credentials())
                .isEmpty();
    }

    @Test
    void passwordIsInNoEventAndNoText() {
        List<RegisteredCustomer> heard = new ArrayList<>();
        Ctvms engine = Ctvms.builder()
                .storage(new InMemoryStorage())
                .mail(fixture.mail())
                .documents(new PlainDocuments())
                .archive(fixture.archive())
                .settings(Settings.of("Sample Cable Network"))
                .clock(fixture.clock())
                .listener(CustomerAdded.class, event -> heard.add(event.added()))
                .build();
        RegisteredCustomer added =
                engine.actAsAdmin("sample clerk").customers().add(fixture.newCustomerWithoutEmail("Sample"));

        assertThat(heard).extracting(RegisteredCustomer::credentials).containsExactly(Optional.empty());
        assertThat(added.toString())
                .contains(added.userName())
                .doesNotContain(added.credentials().orElseThrow().password());
    }

    @Test
    void codeIsRefusedWithItsReasonToWhoIsKnown() {
        RegisteredCustomer added = add();
        CustomerSession customer = signIn(added.credentials().orElseThrow());

        assertNoEmail(() -> customer.password().requestCode());
        assertNoEmail(
                () -> fixture.engine().actAsCustomer(added.crf()).password().requestCode());
    }

    @Test
    void strangerLearnsNothingByAskingForACode() {
        RegisteredCustomer added = add();

        fixture.engine().forgottenPassword().requestCode(added.userName());

        fixture.engine().mail().deliverDue();
        assertThat(fixture.mail().letters(MailKind.OTP)).isEmpty();
        assertThat(fixture.admin().mail().count()).isEqualTo(new OutboxCount(0, 0, 0, 1));
    }

    @Test
    void codesAreMailedOnceAnAddressIsAdded() {
        RegisteredCustomer added = add();
        fixture.admin().customers().change(Samples.at(Optional.of("new@example.com"), added.customer()));

        fixture.engine().forgottenPassword().requestCode(added.userName());

        fixture.engine().mail().deliverDue();
        assertThat(fixture.mail().letters(MailKind.OTP))
                .extracting(Letter::recipient)
                .containsExactly("new@example.com");
    }

    @Test
    void newCredentialsEndTheOldOnesAndTheirSessions() {
        RegisteredCustomer added = add();
        CustomerSession before = signIn(added.credentials().orElseThrow());

        PrintableCredentials issued = accounts.issueCredentials(added.crf()).orElseThrow();

        assertThatThrownBy(() -> before.details().show()).isInstanceOf(SessionEndedException.class);
        assertThatThrownBy(() -> fixture.engine().signInCustomer(added.userName(), CHOSEN))
                .isInstanceOf(SignInRefusedException.class);
        fixture.engine().replaceGeneratedPassword(issued.userName(), issued.password(), "another password");
        assertThat(fixture.engine()
                        .signInCustomer(issued.userName(), "another password")
                        .crf())
                .isEqualTo(added.crf());
        assertThat(fixture.admin()
                        .audit()
                        .list(AuditFilter.ALL.action(AuditAction.CREDENTIALS_ISSUED), Optional.empty(), 10))
                .singleElement()
                .satisfies(line -> assertThat(line.entry().crf()).contains(added.crf()));
    }

    @Test
    void newCredentialsAreMailedWhereThereIsAnAddress() {
        RegisteredCustomer added = fixture.admin().customers().add(fixture.newCustomer("Sample"));

        assertThat(accounts.issueCredentials(added.crf())).isEmpty();

        fixture.engine().mail().deliverDue();
        Letter last = fixture.mail().letters(MailKind.CREDENTIALS).get(1);
        fixture.engine()
                .replaceGeneratedPassword(added.userName(), last.values().get("password"), CHOSEN);
    }

    @Test
    void newCredentialsNeedACustomer() {
        RegisteredCustomer added = add();
        fixture.admin().customers().remove(added.crf());

        assertThatThrownBy(() -> accounts.issueCredentials(added.crf())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> accounts.issueCredentials(null)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void adminNeedsAnAddress() {
        assertThatThrownBy(() -> new NewAdmin("second", "Sample", "")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new NewAdmin("second", "Sample", null)).isInstanceOf(InvalidInputException.class);
    }
}
