package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.AdminPayments;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.refusal.OutcomeUnknownException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a connection that fails at the worst moment leaves behind. */
class LostConnectionIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();

    private final AtomicInteger failures = new AtomicInteger(1);
    private Engines engines;
    private ConnectionId id;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2025-01-15");
        id = engines.connect(engines.plan(1000)).id();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aPaymentWhoseCommitWasNotAnsweredIsBookedOnce() {
        AdminPayments payments = paymentsWhere(this::committedUnanswered);

        assertThatThrownBy(() -> payments.collectCash(id, Money.of(300)))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("look before you do it again");

        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void whereTheCommitDidNotArriveNothingIsBooked() {
        AdminPayments payments = paymentsWhere(this::lostBeforeTheCommit);

        assertThatThrownBy(() -> payments.collectCash(id, Money.of(300))).isInstanceOf(OutcomeUnknownException.class);

        assertThat(payments()).isZero();
    }

    @Test
    void aReferenceIsSentAgainWithoutHarmWhereTheOutcomeIsUnknown() {
        AdminPayments payments = paymentsWhere(this::committedUnanswered);
        assertThatThrownBy(() -> payments.collectOnline(id, Money.of(300), "SAMPLE-1"))
                .isInstanceOf(OutcomeUnknownException.class);

        Receipt receipt = payments.collectOnline(id, Money.of(300), "SAMPLE-1");

        assertThat(receipt.dueLeft()).isEqualTo(Money.of(700));
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void aCommitThatTheServerRolledBackIsRunAgain() {
        AdminPayments payments = paymentsWhere(this::rolledBackAtTheCommit);

        assertThat(payments.collectCash(id, Money.of(300)).dueLeft()).isEqualTo(Money.of(700));

        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void aConnectionLostBeforeTheCommitIsReplaced() {
        AdminPayments payments = paymentsWhere((name, call) -> {
            if (name.equals("prepareStatement") && failures.getAndDecrement() > 0) {
                throw new SQLNonTransientConnectionException("sample loss", "08S01");
            }
            return call.make();
        });

        assertThat(payments.collectCash(id, Money.of(300)).dueLeft()).isEqualTo(Money.of(700));
    }

    @Test
    void aPoolThatGivesNoConnectionIsAskedOnce() {
        AtomicInteger asked = new AtomicInteger();
        MyBatisStorage busy = storageWhere((name, call) -> {
            asked.incrementAndGet();
            throw new SQLTransientConnectionException("sample: no connection is free");
        });

        var refusal = catchThrowableOfType(
                StorageUnavailableException.class,
                () -> busy.read(work -> work.plans().all()));

        assertThat(refusal.retryable()).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void aConnectionThatCannotBePreparedIsGivenBack() {
        AtomicInteger closed = new AtomicInteger();
        MyBatisStorage storage = storageWhere((name, call) -> {
            if (name.equals("setAutoCommit")) {
                throw new SQLException("sample refusal");
            }
            if (name.equals("close")) {
                closed.incrementAndGet();
            }
            return name.equals("getAutoCommit") ? true : call.make();
        });

        assertThatThrownBy(() -> storage.read(work -> work.plans().all()))
                .isInstanceOf(StorageUnavailableException.class);

        assertThat(closed).hasValue(1);
    }

    private AdminPayments paymentsWhere(FailingDatabase.Fault fault) {
        return engines.first()
                .on(storageWhere(fault))
                .actAsAdmin("sample clerk")
                .payments();
    }

    // why: the storage looks at the tables first, and it is its transactions that are to meet the fault
    private static MyBatisStorage storageWhere(FailingDatabase.Fault fault) {
        AtomicBoolean armed = new AtomicBoolean();
        DataSource failing =
                FailingDatabase.around(DATABASE, (name, call) -> armed.get() ? fault.at(name, call) : call.make());
        MyBatisStorage storage = MyBatisStorage.onMigrated(failing, "ctvms_");
        armed.set(true);
        return storage;
    }

    private Object committedUnanswered(String name, FailingDatabase.Call call) throws Throwable {
        Object answer = call.make();
        if (name.equals("commit") && failures.getAndDecrement() > 0) {
            throw new SQLNonTransientConnectionException("sample loss", "08S01");
        }
        return answer;
    }

    private Object lostBeforeTheCommit(String name, FailingDatabase.Call call) throws Throwable {
        if (name.equals("commit") && failures.getAndDecrement() > 0) {
            throw new SQLNonTransientConnectionException("sample loss", "08S01");
        }
        return call.make();
    }

    private Object rolledBackAtTheCommit(String name, FailingDatabase.Call call) throws Throwable {
        if (name.equals("commit") && failures.getAndDecrement() > 0) {
            throw new SQLException("sample deadlock", "40001", 1213);
        }
        return call.make();
    }

    private static long payments() {
        return Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_payment");
    }
}
