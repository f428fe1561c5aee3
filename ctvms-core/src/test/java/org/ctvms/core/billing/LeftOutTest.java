package org.ctvms.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.billing.DailyRunResult.Outcome;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    private static final int CONNECTIONS = 20;

    private final EngineFixture office = EngineFixture.on("2024-11-15");
    private final EngineFixture quiet = EngineFixture.on("2024-11-15");
    private final Set<Long> tooLarge = new TreeSet<>();
    private final List<ServiceConnection> connections = new ArrayList<>();
    private DailyRun run;

    @BeforeEach
    void connect() {
        connections.addAll(connected(office));
        connected(quiet);
        run = office.engine().on(new Refusing(office.storage(), tooLarge)).dailyRun();
    }

    /** Connections of one customer, for each customer's password would take its time. */
    private static List<ServiceConnection> connected(EngineFixture fixture) {
        Plan plan = fixture.plan(300);
        List<ServiceConnection> connected = new ArrayList<>(List.of(fixture.connect(plan)));
        while (connected.size() < CONNECTIONS) {
            connected.add(fixture.admin().connections().add(connected.get(0).crf(), fixture.newConnection(plan)));
        }
        return connected;
    }

    private DailyRunResult runOn(String day) {
        quiet.runOn(day);
        office.skipTo(day);
        return run.run();
    }

    private ServiceConnection refuse(int number) {
        tooLarge.add(connections.get(number).id().value());
        return connections.get(number);
    }

    private static LeftOutConnection leftOut(ServiceConnection connection, String from) {
        return new LeftOutConnection(
                connection.id(), connection.crf(), connection.service(), connection.deviceId(), YearMonth.parse(from));
    }

    @Test
    void oneConnectionIsReportedAndAllOthersAreCharged() {
        ServiceConnection bad = refuse(7);
        DailyRunResult result = runOn("2024-12-01");
        assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(result.chargesRaised()).isEqualTo(19);
        assertThat(result.leftOut()).containsExactly(leftOut(bad, "2024-12"));
        assertThat(office.rows().monthsOf(bad)).containsExactly("2024-11");
        assertThat(office.rows().monthsOf(connections.get(8))).containsExactly("2024-11", "2024-12");
        assertThat(office.admin().jobs().last(1).get(0).outcome())
                .endsWith("; left out because an amount is too large: 1 (CRF " + bad.crf() + " device-7 from 2024-12)");
    }

    @Test
    void secondRunOfTheDayReportsTheSameAndChangesNothing() {
        ServiceConnection bad = refuse(0);
        ServiceConnection last = refuse(19);
        runOn("2024-12-01");
        LedgerRows once = office.rows();
        DailyRunResult again = run.run();
        assertThat(again.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(again.chargesRaised()).isZero();
        assertThat(again.leftOut()).containsExactly(leftOut(bad, "2024-12"), leftOut(last, "2024-12"));
        assertThat(office.rows()).isEqualTo(once);
    }

    @Test
    void laterRunsReachTheSameLedgerOnceTheAmountsFit() {
        ServiceConnection bad = refuse(3);
        refuse(4);
        runOn("2024-12-01");
        assertThat(runOn("2025-01-01").leftOut()).hasSize(2).first().isEqualTo(leftOut(bad, "2024-12"));
        tooLarge.clear();
        DailyRunResult mended = runOn("2025-02-03");
        assertThat(mended.leftOut()).isEmpty();
        assertThat(mended.chargesRaised()).isEqualTo(2 * 2);
        assertThat(mended.accountsOpened()).isEqualTo(2);
        assertThat(office.rows()).isEqualTo(quiet.rows());
    }

    @Test
    void leftOutConnectionIsPaidOnceTheAmountsFit() {
        ServiceConnection bad = refuse(3);
        runOn("2024-12-01");
        var payments = office.engine()
                .on(new Refusing(office.storage(), tooLarge))
                .actAsAdmin("sample clerk")
                .payments();
        assertThatThrownBy(() -> payments.openCharges(bad.id()))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.FIGURE_TOO_LARGE));
        assertThat(payments.openCharges(connections.get(4).id())).hasSize(2);
        tooLarge.clear();
        payments.collectCash(bad.id(), Money.of(600));
        assertThat(office.rows().monthsOf(bad)).containsExactly("2024-11", "2024-12");
        assertThat(run.run().leftOut()).isEmpty();
    }

    @Test
    void everyConnectionMayBeLeftOut() {
        for (int number = 0; number < CONNECTIONS; number++) {
            refuse(number);
        }
        assertThat(runOn("2024-12-01").leftOut()).hasSize(CONNECTIONS);
        tooLarge.clear();
        assertThat(run.run().leftOut()).isEmpty();
        assertThat(office.rows()).isEqualTo(quiet.rows());
    }

    /** Stands for a storage for which the charges of some connections are too large. */
    private record Refusing(Storage storage, Set<Long> tooLarge) implements Storage {
        @Override
        public <T> T write(Function<? super UnitOfWork, T> unit) {
            return storage.write(work -> unit.apply(refusing(work)));
        }

        @Override
        public <T> T read(Function<? super UnitOfWork, T> unit) {
            return storage.read(unit);
        }

        private UnitOfWork refusing(UnitOfWork work) {
            return proxy(
                    UnitOfWork.class,
                    work,
                    (name, arguments, result) -> name.equals("ledger") ? refusing((LedgerStore) result) : result);
        }

        private LedgerStore refusing(LedgerStore ledger) {
            return proxy(LedgerStore.class, ledger, (name, arguments, result) -> {
                if (name.equals("openMonth") && holdsTooLarge(ledger, (ConnectionRange) arguments[1])) {
                    throw new RuleRefusedException(Rule.FIGURE_TOO_LARGE, "sample");
                }
                return result;
            });
        }

        private boolean holdsTooLarge(LedgerStore ledger, ConnectionRange range) {
            Set<Long> leftOut = new TreeSet<>();
            ledger.leftOut(0, 1000)
                    .forEach(connection -> leftOut.add(connection.id().value()));
            return tooLarge.stream().anyMatch(id -> id > range.after() && id <= range.upTo() && !leftOut.contains(id));
        }

        private static <T> T proxy(Class<T> type, T original, After after) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        try {
                            return after.apply(method.getName(), arguments, method.invoke(original, arguments));
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        private interface After {
            Object apply(String name, Object[] arguments, Object result);
        }
    }
}
