package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.reminder.ReminderAnswer;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions in a host's transaction that took its snapshot before others committed are made of what is there now. */
class StaleSnapshotIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();

    private Engines engines;
    private Plan plan;
    private ServiceConnection connection;
    private Connection host;

    @BeforeEach
    void begin() throws SQLException {
        engines = Engines.on(DATABASE, "2025-01-10");
        plan = engines.plan(500);
        connection = engines.connect(plan);
        host = DATABASE.getConnection();
        host.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @AfterEach
    void end() throws SQLException {
        host.rollback();
        host.close();
        Sql.run(DATABASE, "DELETE FROM ctvms_price_basis");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aCustomerWhoOwesForANewConnectionIsNotRemoved() {
        others().payments().collectCash(connection.id(), Money.of(500));
        takeSnapshot();
        others().connections().add(connection.crf(), NewConnection.of(plan.id(), "added-since"));
        assertThatThrownBy(() -> joined().customers().remove(connection.crf()))
                .isInstanceOf(RuleRefusedException.class)
                .hasMessageContaining("still owes");
    }

    @Test
    void theSamePaymentGetsTheFirstReceiptByItsReference() {
        takeSnapshot();
        Receipt first = others().payments().collectOnline(connection.id(), Money.of(500), "UTR-1");
        assertThat(joined().payments().collectOnline(connection.id(), Money.of(500), "UTR-1"))
                .isEqualTo(first);
    }

    @Test
    void monthsSettledMeanwhileCountAfterAReconnection() {
        engines.clock().set(LocalDate.of(2025, 4, 20));
        engines.first().dailyRun().run();
        others().connections().reconnect(connection.id());
        Money due = engines.due(connection);
        takeSnapshot();
        others().payments().collectCash(connection.id(), due.minus(Money.of(500)));
        engines.clock().set(LocalDate.of(2025, 5, 2));
        others().payments().collectCash(connection.id(), Money.of(500));
        joined().payments().collectCash(connection.id(), Money.of(500));
        commit();
        assertThat(engines.admin(0)
                        .connections()
                        .find(connection.id())
                        .connection()
                        .expiresOn())
                .isEqualTo(LocalDate.of(2025, 6, 20));
    }

    @Test
    void aNewConnectionIsChargedAtThePriceOfNow() {
        takeSnapshot();
        others().plans().changePrice(plan.id(), Money.of(900));
        ServiceConnection added =
                joined().connections().add(connection.crf(), NewConnection.of(plan.id(), "added-now"));
        commit();
        assertThat(engines.due(added)).isEqualTo(Money.of(900));
    }

    @Test
    void planAddedMeanwhileIsFound() {
        takeSnapshot();
        Plan gold = engines.plan(700);
        ServiceConnection changed = joined().connections().changePlan(connection.id(), gold.id());
        assertThat(changed.planId()).isEqualTo(gold.id());
    }

    @Test
    void numberAssignedMeanwhileIsSkipped() {
        int next = connection.crf().number() + 1;
        takeSnapshot();
        others().customers().add(engines.customer(plan).withCrf(new Crf(next)));
        assertThat(joined().customers().add(engines.customer(plan)).crf()).isEqualTo(new Crf(next + 1));
    }

    @Test
    void connectionClosedMeanwhileIsNotChanged() {
        takeSnapshot();
        others().connections().close(connection.id());
        assertThatThrownBy(() -> joined().connections().changePlan(connection.id(), plan.id()))
                .isInstanceOf(RuleRefusedException.class);
        assertThat(engines.admin(0)
                        .connections()
                        .find(connection.id())
                        .connection()
                        .status())
                .isEqualTo(ConnectionStatus.CLOSED);
    }

    @Test
    void customerRemovedMeanwhileGetsNoConnection() {
        others().payments().collectCash(connection.id(), Money.of(500));
        takeSnapshot();
        others().customers().remove(connection.crf());
        assertThatThrownBy(() -> joined().connections().add(connection.crf(), NewConnection.of(plan.id(), "too-late")))
                .isInstanceOf(RuleRefusedException.class);
    }

    @Test
    void changingAdminsReadsTheCurrentOnesAndLocksThem() {
        String mark = "SELECT next_number FROM ctvms_number_series WHERE name = 'ADMIN'";
        long before = Sql.number(DATABASE, mark);
        takeSnapshot();
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_login (user_name, name, email, password_hash, must_change)"
                        + " VALUES ('added-since', 'Sample Clerk', 'clerk@example.com', 'none', FALSE)");
        List<Login> admins =
                engines.storage().joining(host).write(work -> work.logins().lockAdmins());
        assertThat(admins).extracting(Login::userName).contains("added-since");
        commit();
        assertThat(Sql.number(DATABASE, mark))
                .as("two changes collide in a cluster")
                .isGreaterThan(before);
    }

    @Test
    void theSamePaymentGetsTheFirstReceiptByItsKey() {
        takeSnapshot();
        Receipt first = others().payments().collectCash(connection.id(), Money.of(500), "sent-twice");
        assertThat(joined().payments().collectCash(connection.id(), Money.of(500), "sent-twice"))
                .isEqualTo(first);
    }

    @Test
    void reconnectionDoesNotChargeAMonthChargedMeanwhile() {
        engines.clock().set(LocalDate.of(2025, 4, 20));
        engines.first().dailyRun().run();
        takeSnapshot();
        others().connections().reconnect(connection.id());
        Money due = engines.due(connection);
        joined().connections().reconnect(connection.id());
        commit();
        assertThat(engines.due(connection)).isEqualTo(due);
    }

    @Test
    void priceBasisSetMeanwhileApplies() {
        Sql.run(DATABASE, "DELETE FROM ctvms_price_basis");
        takeSnapshot();
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_price_basis (id, currency_code, currency_decimals, zone)"
                        + " VALUES (1, 'USD', 2, 'America/New_York')");
        assertThatThrownBy(() -> joined().plans().changePrice(plan.id(), Money.of(900)))
                .isInstanceOf(InvalidSettingsException.class);
    }

    @Test
    void firstAdminAddedMeanwhileIsTheOnlyFirstOne() {
        takeSnapshot();
        engines.either(1).createFirstAdmin(admin("first"), "sample-password");
        assertThatThrownBy(() -> joinedEngine().createFirstAdmin(admin("second"), "sample-password"))
                .isInstanceOf(RuleRefusedException.class);
    }

    @Test
    void adminDisabledMeanwhileIsStoredOnce() {
        engines.either(1).createFirstAdmin(admin("first"), "sample-password");
        others().accounts().add(admin("second"));
        takeSnapshot();
        others().accounts().disable("second");
        assertThat(joined().accounts().disable("second").enabled()).isFalse();
        assertThatThrownBy(() -> joined().accounts().disable("first")).isInstanceOf(RuleRefusedException.class);
    }

    @Test
    void accountAddedMeanwhileGetsAnotherName() {
        takeSnapshot();
        engines.either(1).createFirstAdmin(admin("first"), "sample-password");
        assertThat(joined().accounts().changeUserName("first", "renamed").userName())
                .isEqualTo("renamed");
    }

    @Test
    void nameChangedMeanwhileIsReplaced() {
        engines.either(1).createFirstAdmin(admin("first"), "sample-password");
        takeSnapshot();
        others().accounts().changeUserName("first", "second");
        assertThatThrownBy(() -> joined().accounts().changeUserName("first", "third"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void complaintIsRaisedAboutAConnectionAddedMeanwhile() {
        takeSnapshot();
        ServiceConnection added = others().connections().add(connection.crf(), NewConnection.of(plan.id(), "new"));
        Complaint raised = joinedEngine()
                .actAsCustomer(connection.crf())
                .complaints()
                .raise(added.id(), ComplaintType.NO_SIGNAL, "No picture");
        assertThat(raised.connectionId()).contains(added.id());
    }

    @Test
    void complaintReadMeanwhileIsShownAsRead() {
        Complaint complaint = complain();
        takeSnapshot();
        others().complaints().markRead(complaint.number());
        assertThat(joined().complaints().markRead(complaint.number()).readAt()).isPresent();
    }

    @Test
    void complaintResolvedMeanwhileIsNotResolvedAgain() {
        takeSnapshot();
        Complaint complaint = complain();
        others().complaints().resolve(complaint.number(), "Cable replaced");
        assertThatThrownBy(() -> joined().complaints().resolve(complaint.number(), "Cable replaced"))
                .isInstanceOf(RuleRefusedException.class);
    }

    @Test
    void customerWhoPaidMeanwhileIsNotReminded() {
        takeSnapshot();
        others().payments().collectCash(connection.id(), Money.of(500));
        assertThat(joined().reminders().remind(connection.crf())).isEqualTo(ReminderAnswer.NOTHING_DUE);
    }

    @Test
    void customerWhoOwesMeanwhileIsReminded() {
        others().payments().collectCash(connection.id(), Money.of(500));
        takeSnapshot();
        others().connections().add(connection.crf(), NewConnection.of(plan.id(), "new"));
        assertThat(joined().reminders().remind(connection.crf())).isEqualTo(ReminderAnswer.QUEUED);
    }

    @Test
    void credentialsGoToTheAddressOfNow() {
        takeSnapshot();
        others().customers().change(at(Contact.withoutEmail("+91 90000 00001")));
        assertThat(joined().accounts().issueCredentials(connection.crf())).isPresent();
        commit();
        others().customers().change(at(new Contact("+91 90000 00001", "since@example.com")));
        assertThat(joined().accounts().issueCredentials(connection.crf())).isEmpty();
    }

    @Test
    void customerAddedSinceGetsCredentials() {
        takeSnapshot();
        Crf added = others().customers().add(engines.customer(plan)).crf();
        assertThat(joined().accounts().issueCredentials(added)).isEmpty();
    }

    private Customer at(Contact contact) {
        Customer customer = others().customers().find(connection.crf());
        return new Customer(
                customer.crf(),
                customer.name(),
                customer.dateOfBirth(),
                customer.address(),
                customer.idProof(),
                contact,
                customer.registeredOn(),
                customer.removedOn());
    }

    private Complaint complain() {
        return engines.either(1)
                .actAsCustomer(connection.crf())
                .complaints()
                .raise(ComplaintType.NO_SIGNAL, "No picture");
    }

    private static NewAdmin admin(String userName) {
        return new NewAdmin(userName, "Sample Admin", "admin@example.com");
    }

    private void takeSnapshot() {
        try (Statement statement = host.createStatement()) {
            statement.executeQuery("SELECT COUNT(*) FROM ctvms_payment");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void commit() {
        try {
            host.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private AdminSession others() {
        return engines.admin(1);
    }

    private AdminSession joined() {
        return joinedEngine().actAsAdmin("sample clerk");
    }

    private Ctvms joinedEngine() {
        return engines.first().on(engines.storage().joining(host));
    }
}
