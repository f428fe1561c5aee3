package org.ctvms.core.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.InMemoryStorage;
import org.ctvms.core.testkit.LedgerRows;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.core.testkit.Samples;
import org.ctvms.core.testkit.SettableClock;

/** Lives through steps on a ledger of its own. */
final class LedgerHistory {
    private static final Crf CUSTOMER = new Crf(100);

    // why: making an engine takes longer than a history, for it hashes a password
    private static final SettableClock CLOCK = SettableClock.at(LocalDate.EPOCH, ZoneId.of("Asia/Kolkata"));
    private static final Map<Settings, Ctvms> ENGINES = new HashMap<>();

    private final InMemoryStorage storage;
    private final Ctvms engine;
    private final AdminSession admin;
    private final List<Plan> plans;
    private final List<String> outcomes = new ArrayList<>();
    private LocalDate today;
    private int devices;

    LedgerHistory(LocalDate start, Settings settings, InMemoryStorage storage) {
        this.storage = storage;
        engine = ENGINES.computeIfAbsent(settings, LedgerHistory::engine).on(storage);
        admin = engine.actAsAdmin("sample clerk");
        skipTo(start);
        storage.write(work -> {
            work.customers().insert(Samples.customer(CUSTOMER.number()));
            return CUSTOMER;
        });
        plans = List.of(plan("First", 300), plan("Second", 450));
        add(start);
        add(start.minusDays(40));
        engine.dailyRun().run();
    }

    private static Ctvms engine(Settings settings) {
        return Ctvms.builder()
                .storage(new InMemoryStorage())
                .mail(new RecordingMail())
                .documents(new PlainDocuments())
                .archive(new InMemoryArchive())
                .settings(settings)
                .clock(CLOCK)
                .build();
    }

    LedgerRows rows() {
        return LedgerRows.of(storage);
    }

    /** What became of each step. */
    List<String> outcomes() {
        return outcomes;
    }

    /** What the step would pay now. */
    Money amount(Step step) {
        Money due = admin.connections().find(connection(step)).due();
        if (step.action() != Step.Action.PAY_PART) {
            return due;
        }
        BigDecimal part = due.amount().multiply(BigDecimal.valueOf(step.share(), 2));
        return Money.of(part.setScale(2, RoundingMode.DOWN));
    }

    /** Runs on every day after today, up to the day before the given one, and goes on to that day. */
    void runEveryDayBefore(LocalDate day) {
        while (today.isBefore(day.minusDays(1))) {
            skipTo(today.plusDays(1));
            run();
        }
        skipTo(day);
    }

    void run() {
        CLOCK.set(today);
        engine.dailyRun().run();
    }

    LocalDate today() {
        return today;
    }

    void skipTo(LocalDate day) {
        today = day;
        CLOCK.set(day);
    }

    /** What became of it: what was asked for, or the words of the refusal. */
    Object act(Step step, Money amount) {
        CLOCK.set(today);
        Object outcome = orRefusal(() -> done(step, amount));
        outcomes.add(step.action() + " " + outcome);
        return outcome;
    }

    /** What a payment would do, or the words of the refusal. */
    Object quote(Step step, Money amount) {
        CLOCK.set(today);
        return orRefusal(() -> admin.payments().quote(connection(step), amount));
    }

    Money openCharges(Step step) {
        CLOCK.set(today);
        return admin.payments().openCharges(connection(step)).stream()
                .map(Charge::open)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What a quote would have said of what was done. */
    Object asQuote(Object outcome) {
        return outcome instanceof Receipt receipt
                ? new PaymentQuote(
                        receipt.connectionId(),
                        receipt.amount(),
                        receipt.allocations(),
                        receipt.dueLeft(),
                        receipt.expiresOn(),
                        admin.connections()
                                .find(receipt.connectionId())
                                .connection()
                                .status())
                : outcome;
    }

    private static Object orRefusal(Supplier<?> call) {
        try {
            return call.get();
        } catch (CtvmsException refusal) {
            return refusal.toString();
        }
    }

    private Object done(Step step, Money amount) {
        ConnectionId id = connection(step);
        Plan plan = plans.get(step.target() % plans.size());
        return switch (step.action()) {
            case PAY_ALL, PAY_PART -> admin.payments().collectCash(id, amount);
            case CHANGE_PRICE -> admin.plans().changePrice(plan.id(), Money.of(250 + step.share()));
            case CHANGE_PLAN ->
                admin.connections()
                        .changePlan(id, plans.get(step.share() % plans.size()).id());
            case ADD -> add(today.minusDays(step.share()));
            case CLOSE -> admin.connections().close(id);
            case RECONNECT -> admin.connections().reconnect(id);
            case WAIT -> "";
        };
    }

    private Object add(LocalDate registeredOn) {
        Plan plan = plans.get(devices % plans.size());
        NewConnection asked = NewConnection.of(plan.id(), "device-" + devices++).registeredOn(registeredOn);
        return admin.connections().add(CUSTOMER, asked);
    }

    private ConnectionId connection(Step step) {
        return new ConnectionId(1 + step.target() % devices);
    }

    private Plan plan(String name, long price) {
        return admin.plans().add(ServiceType.CABLE_TV, name, Money.of(price), "");
    }
}
