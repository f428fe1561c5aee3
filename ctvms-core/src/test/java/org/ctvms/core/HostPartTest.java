package org.ctvms.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.HostPartException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.PlainDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of the host's that throw, give nothing or are at their limits. */
class HostPartTest {
    private EngineFixture host;
    private ServiceConnection connection;

    /** One call of an engine with a broken part. */
    private interface Call {
        void on(Ctvms engine, HostPartTest test);
    }

    @BeforeEach
    void begin() {
        host = EngineFixture.on("2025-01-15");
        connection = host.connect(host.plan(1000));
        host.pay(connection, 300);
    }

    static Stream<Arguments> brokenParts() {
        return Stream.of(
                        port("clock", InstantSource.class, CtvmsBuilder::clock, "pay", HostPartTest::pay),
                        port("clock", InstantSource.class, CtvmsBuilder::clock, "add a plan", HostPartTest::addPlan),
                        port(
                                "clock",
                                InstantSource.class,
                                CtvmsBuilder::clock,
                                "run",
                                (e, t) -> e.dailyRun().run()),
                        port(
                                "clock",
                                InstantSource.class,
                                CtvmsBuilder::clock,
                                "mail",
                                (e, t) -> e.mail().deliverDue()),
                        port("clock", InstantSource.class, CtvmsBuilder::clock, "sign in", HostPartTest::signIn),
                        port(
                                "archive",
                                InvoiceArchive.class,
                                CtvmsBuilder::archive,
                                "open",
                                HostPartTest::openArchived),
                        port("documents", Documents.class, CtvmsBuilder::documents, "report", HostPartTest::report),
                        port("mail", MailTransport.class, CtvmsBuilder::mail, "sample", HostPartTest::sendSample),
                        port("mail", MailTransport.class, CtvmsBuilder::mail, "preview", HostPartTest::preview))
                .flatMap(part -> Stream.of(BrokenPart.values())
                        .map(fault -> Arguments.of(part.get()[0], part.get()[1], fault, part.get()[2], part.get()[3])));
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @MethodSource("brokenParts")
    void partThatFailsIsNamedAndNothingChanges(String name, String action, BrokenPart fault, Wiring wiring, Call call) {
        Ctvms engine = wiring.engine(this, fault);
        String before = kept();
        Throwable thrown = catchThrowable(() -> call.on(engine, this));
        if (fault == BrokenPart.ERRS) {
            assertThat(thrown).hasMessage("sample error");
        } else {
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            HostPartException.class,
                            refusal -> assertThat(refusal.part()).isEqualTo(name));
        }
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "9998-06-01T00:00:00Z",
                "+12000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void clockAtItsLimitsIsRefused(Instant limit) {
        Ctvms engine = engine(builder -> builder.clock(() -> limit));
        String before = kept();
        assertThatThrownBy(() -> pay(engine, this))
                .isInstanceOf(HostPartException.class)
                .hasMessageContaining("set it to a time from 1970 to 9899");
        assertThat(kept()).isEqualTo(before);
    }

    static Stream<Call> callsWithProgress() {
        Progress broken = BrokenPart.THROWS.as(Progress.class);
        return Stream.of(
                (e, t) -> e.dailyRun().run(broken, Cancellation.NEVER),
                (e, t) -> admin(e).reminders().remindAll(ReminderFilter.ALL, broken, Cancellation.NEVER),
                (e, t) -> admin(e).reports()
                        .write(QUERY, ReportFormat.PDF, OutputStream.nullOutputStream(), broken, Cancellation.NEVER));
    }

    @ParameterizedTest
    @MethodSource("callsWithProgress")
    void progressThatFailsIsNamed(Call call) {
        host.skipTo("2025-02-01");
        assertThatThrownBy(() -> call.on(host.engine(), this))
                .isInstanceOfSatisfying(
                        HostPartException.class,
                        refusal -> assertThat(refusal.part()).isEqualTo("progress"));
    }

    static Stream<Call> callsThatCanBeCancelled() {
        Cancellation broken = BrokenPart.THROWS.as(Cancellation.class);
        return Stream.of(
                (e, t) -> e.dailyRun().run(Progress.NONE, broken),
                (e, t) -> e.mail().deliverDue(broken),
                (e, t) -> admin(e).reminders().remindAll(ReminderFilter.ALL, Progress.NONE, broken),
                (e, t) -> admin(e).reports()
                        .write(QUERY, ReportFormat.PDF, OutputStream.nullOutputStream(), Progress.NONE, broken));
    }

    @ParameterizedTest
    @MethodSource("callsThatCanBeCancelled")
    void cancellationThatFailsIsNamed(Call call) {
        String before = kept();
        assertThatThrownBy(() -> call.on(host.engine(), this))
                .isInstanceOfSatisfying(
                        HostPartException.class,
                        refusal -> assertThat(refusal.part()).isEqualTo("cancellation"));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void streamThatFailsIsNamed() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) {
                throw new IllegalStateException("sample fault");
            }
        };
        String before = kept();
        assertThatThrownBy(() -> host.admin().reports().write(QUERY, ReportFormat.PDF, broken))
                .isInstanceOfSatisfying(
                        HostPartException.class,
                        refusal -> assertThat(refusal.part()).isEqualTo("out"));
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIVES_NOTHING", "THROWS"})
    void mailsWaitWhileTheTransportFails(BrokenPart fault) {
        long waiting = host.engine().mail().count().waiting();
        Ctvms engine = engine(builder -> builder.mail(fault.as(MailTransport.class)));
        assertThat(engine.mail().deliverDue().sent()).isZero();
        assertThat(host.engine().mail().count().waiting()).isEqualTo(waiting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIVES_NOTHING", "THROWS"})
    void paymentsGoOnWhileTheArchiveFails(BrokenPart fault) {
        Ctvms engine = engine(builder -> builder.archive(fault.as(InvoiceArchive.class)));
        pay(engine, this);
        assertThat(host.due(connection)).isEqualTo(Money.of(400));
    }

    @Test
    void missingAmountIsRefusedByComparison() {
        assertThatThrownBy(() -> Money.ZERO.compareTo(null)).isInstanceOf(InvalidInputException.class);
    }

    /** Wires an engine with the fault. */
    private interface Wiring {
        Ctvms engine(HostPartTest test, BrokenPart fault);
    }

    /** Gives the builder a part. */
    private interface Setter<T> {
        CtvmsBuilder set(CtvmsBuilder builder, T part);
    }

    private static <T> Arguments port(String name, Class<T> port, Setter<T> setter, String action, Call call) {
        Wiring wiring = (test, fault) -> test.engine(builder -> setter.set(builder, fault.as(port)));
        return Arguments.of(name, action, wiring, call);
    }

    private Ctvms engine(UnaryOperator<CtvmsBuilder> change) {
        return change.apply(Ctvms.builder()
                        .storage(host.storage())
                        .mail(host.mail())
                        .documents(new PlainDocuments())
                        .archive(host.archive())
                        .settings(host.engine().settings())
                        .clock(host.clock()))
                .build();
    }

    private static final ReportQuery QUERY =
            new ReportQuery(ServiceType.CABLE_TV, YearMonth.of(2025, 1), PaidState.NOT_PAID);

    private static AdminSession admin(Ctvms engine) {
        return engine.actAsAdmin("sample clerk");
    }

    private static void pay(Ctvms engine, HostPartTest test) {
        admin(engine).payments().collectCash(test.connection.id(), Money.of(300));
    }

    private static void addPlan(Ctvms engine, HostPartTest test) {
        admin(engine).plans().add(ServiceType.BROADBAND, "Sample", Money.of(1), "");
    }

    private static void signIn(Ctvms engine, HostPartTest test) {
        engine.signInAdmin("nobody", "sample password");
    }

    private static void openArchived(Ctvms engine, HostPartTest test) {
        test.host.admin().invoices().open(new InvoiceNumber(1000));
        admin(engine).invoices().open(new InvoiceNumber(1000));
    }

    private static void report(Ctvms engine, HostPartTest test) {
        admin(engine).reports().write(QUERY, ReportFormat.PDF, OutputStream.nullOutputStream());
    }

    private static void sendSample(Ctvms engine, HostPartTest test) {
        engine.mail().sendSample(MailKind.INVOICE, "sample@example.com");
    }

    private static void preview(Ctvms engine, HostPartTest test) {
        engine.mail().preview(MailKind.INVOICE);
    }

    private String kept() {
        return host.rows().toString();
    }
}
