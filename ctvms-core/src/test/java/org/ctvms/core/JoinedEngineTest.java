package org.ctvms.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.core.schedule.ScheduleTimes;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoinedEngineTest {
    private static final String PASSWORD = "a password";

    private final EngineFixture office = EngineFixture.on("2026-03-10");
    private final Storage joining = new Joining(office.storage());
    private final Ctvms joined = office.engine().on(joining);

    private static Map<String, Consumer<Ctvms>> refusedCalls() {
        return Map.ofEntries(
                Map.entry("admin signs in", engine -> engine.signInAdmin("sample", PASSWORD)),
                Map.entry("customer signs in", engine -> engine.signInCustomer("sample", PASSWORD)),
                Map.entry(
                        "generated password",
                        engine -> engine.replaceGeneratedPassword("sample", PASSWORD, "another password")),
                Map.entry("code", engine -> engine.forgottenPassword().requestCode("sample")),
                Map.entry("reset", engine -> engine.forgottenPassword().reset("sample", "123456", PASSWORD)),
                Map.entry(
                        "own password",
                        engine -> engine.actAsAdmin("clerk").password().change("old password", "123456", PASSWORD)),
                Map.entry("delivery", engine -> engine.mail().deliverDue()),
                Map.entry("cancellable delivery", engine -> engine.mail().deliverDue(Cancellation.NEVER)),
                Map.entry("sample mail", engine -> engine.mail().sendSample(MailKind.OTP, "sample@example.com")),
                Map.entry("daily run", engine -> engine.dailyRun().run()),
                Map.entry(
                        "admin's daily run",
                        engine -> engine.actAsAdmin("clerk").dailyRun().run(Progress.NONE, Cancellation.NEVER)),
                Map.entry("pruning", engine -> engine.pruning().run()),
                Map.entry(
                        "admin's pruning",
                        engine -> engine.actAsAdmin("clerk").pruning().run(Cancellation.NEVER)),
                Map.entry(
                        "pruned mails",
                        engine -> engine.actAsAdmin("clerk").mail().prune(Period.ofMonths(13))),
                Map.entry(
                        "pruned changes",
                        engine -> engine.actAsAdmin("clerk").changes().prune(Period.ofDays(90))),
                Map.entry(
                        "pruned runs",
                        engine -> engine.actAsAdmin("clerk").jobs().prune(Period.ofMonths(13))),
                Map.entry(
                        "pruned trail",
                        engine -> engine.actAsAdmin("clerk").audit().prune(Period.ofYears(10))),
                Map.entry("scheduler", engine -> engine.startScheduler(ScheduleTimes.DEFAULT)));
    }

    static Stream<String> calls() {
        return refusedCalls().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void joinedEngineRefusesWhatARollbackWouldUndoOrLeave(String call) {
        assertRefused(() -> refusedCalls().get(call).accept(joined));
        assertThat(office.mail().letters()).isEmpty();
    }

    @Test
    void theBuilderTakesNoJoinedStorage() {
        CtvmsBuilder builder = Ctvms.builder()
                .storage(joining)
                .mail(new RecordingMail())
                .documents(new PlainDocuments())
                .archive(new InMemoryArchive())
                .settings(Settings.of("Sample Cable Network"));
        assertRefused(builder::build);
    }

    @Test
    void aCustomersSessionKnowsThatItsEngineIsJoined() {
        ServiceConnection connection = office.connect(office.plan(300));
        CustomerSession customer = joined.actAsCustomer(connection.crf());
        assertRefused(() -> customer.password().change("old password", "123456", PASSWORD));
    }

    @Test
    void aCustomerIsStillAddedWithALogin() {
        RegisteredCustomer added = joined.actAsAdmin("clerk").customers().add(office.newCustomer("Sample Customer"));
        assertThat(joined.actAsAdmin("clerk")
                        .accounts()
                        .of(added.customer().crf())
                        .enabled())
                .isTrue();
    }

    @Test
    void aDocumentIsMadeButNotArchivedBeforeTheCommit() {
        ServiceConnection connection = office.connect(office.plan(300));
        InvoiceNumber number = joined.actAsAdmin("clerk")
                .payments()
                .collectCash(connection.id(), Money.of(300))
                .invoice();
        assertThat(joined.actAsAdmin("clerk").invoices().open(number).pdf()).isPresent();
        assertThat(office.archive().find(number)).isEmpty();
        assertThat(office.admin().invoices().open(number).pdf()).isPresent();
        assertThat(office.archive().find(number)).isPresent();
        assertRefused(() -> joined.actAsAdmin("clerk").invoices().restore(number));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("storage"))
                .hasMessageContaining("joins the host's transaction");
    }

    /** Stands for a storage in the host's transaction. */
    private record Joining(Storage storage) implements Storage {
        @Override
        public <T> T write(Function<? super UnitOfWork, T> unit) {
            return storage.write(unit);
        }

        @Override
        public <T> T read(Function<? super UnitOfWork, T> unit) {
            return storage.read(unit);
        }

        @Override
        public boolean isJoined() {
            return true;
        }
    }
}
