package org.ctvms.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.core.testkit.Samples;
import org.ctvms.core.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an answer costs says nothing about whether the account exists: one hash, and the same calls of the storage. */
class SameWorkTest {
    private static final String PASSWORD = "chosen password";

    private final RecordedWork work = new RecordedWork();
    private final SettableClock clock = SettableClock.at(LocalDate.of(2026, 3, 10), ZoneId.of("Asia/Kolkata"));
    private final RecordingMail mail = new RecordingMail();
    private final Ctvms engine = Ctvms.builder()
            .storage(work)
            .mail(mail)
            .documents(new PlainDocuments())
            .archive(new InMemoryArchive())
            .settings(Settings.of("Sample Cable Network"))
            .clock(clock)
            .build();

    @BeforeEach
    void addAdmins() {
        engine.createFirstAdmin(new NewAdmin("first", "Sample Admin", "first@example.com"), PASSWORD);
        engine.actAsAdmin("host").accounts().add(new NewAdmin("disabled", "Sample Admin", "second@example.com"));
        engine.actAsAdmin("host").accounts().disable("disabled");
    }

    @Test
    void aResetCostsTheSameForAnyAccountAndForNone() {
        List<String> unknown = reset("nobody", "123456");
        assertThat(unknown).containsExactly("read", "LoginStore.find", "write", "LoginStore.lock", "LoginStore.update");
        assertThat(reset("first", "123456")).as("no code").isEqualTo(unknown);
        assertThat(reset("disabled", "123456")).as("disabled").isEqualTo(unknown);

        engine.forgottenPassword().requestCode("first");
        String wrong = AccountFixture.wrong(code());
        IntStream.range(0, 6)
                .forEach(tried ->
                        assertThat(reset("first", wrong)).as("try %s", tried).isEqualTo(unknown));
        clock.advance(Duration.ofMinutes(6));
        assertThat(reset("first", code())).as("too old").isEqualTo(unknown);
    }

    @Test
    void askingForACodeCostsTheSameForAnyAccountAndForNone() {
        List<String> unknown = request("nobody");
        assertThat(unknown)
                .containsExactly(
                        "write", "LoginStore.find", "LoginStore.lock", "LoginStore.update", "OutboxStore.queue");
        assertThat(request("first")).isEqualTo(unknown);
        assertThat(request("first")).as("again within a minute").isEqualTo(unknown);
        assertThat(request("disabled")).as("disabled").isEqualTo(unknown);
        assertThat(request(customerWithoutEmail())).as("no e-mail").isEqualTo(unknown);
    }

    @Test
    void signingInCostsTheSameForAnyAccountAndForNone() {
        List<String> unknown = signIn("nobody");
        assertThat(unknown).containsExactly("read", "LoginStore.find", "write", "LoginStore.lock", "LoginStore.update");
        IntStream.range(0, 4).forEach(tried -> assertThat(signIn("first")).isEqualTo(unknown));
        assertThat(signIn("first")).as("the lock is recorded").containsSequence(unknown);
        assertThat(signIn("first")).as("locked").isEqualTo(unknown);
        assertThat(signIn("disabled")).as("disabled").isEqualTo(unknown);
    }

    @Test
    void codesThatWerePretendedAreNeverMailed() {
        request("nobody");
        request("disabled");
        request(customerWithoutEmail());
        engine.mail().deliverDue();
        assertThat(mail.letters(MailKind.OTP)).isEmpty();
    }

    private String customerWithoutEmail() {
        NewCustomer asked = NewCustomer.named("Sample", Samples.address(), Contact.withoutEmail("+91 90000 00001"));
        return engine.actAsAdmin("host").customers().add(asked).userName();
    }

    private List<String> request(String userName) {
        return work.of(() -> engine.forgottenPassword().requestCode(userName));
    }

    private List<String> reset(String userName, String code) {
        return work.of(() -> assertRefused(() -> engine.forgottenPassword().reset(userName, code, "another password")));
    }

    private List<String> signIn(String userName) {
        return work.of(() -> assertRefused(() -> engine.signInAdmin(userName, "wrong password")));
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(CtvmsException.class);
    }

    private String code() {
        engine.mail().deliverDue();
        return mail.letters(MailKind.OTP).get(0).values().get("code");
    }
}
