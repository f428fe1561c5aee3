package org.ctvms.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

class YearStatementTest {
    private final EngineFixture fixture = EngineFixture.on("2024-11-15");
    private final Plan plan = fixture.plan(300);
    private final ServiceConnection connection = fixture.connect(plan);
    private final ServiceConnection stranger = fixture.connect(plan);
    private final CustomerSession customer = fixture.engine().actAsCustomer(connection.crf());

    private YearStatement statement(int year) {
        List<YearStatement> statements = fixture.admin().paymentDetails(connection.crf(), Year.of(year));
        assertThat(statements).hasSize(1).isEqualTo(customer.paymentDetails(Year.of(year)));
        return statements.get(0);
    }

    @Test
    void everyMonthOfTheYearIsToldWithItsState() {
        fixture.runOn("2025-01-02");
        Receipt receipt = fixture.pay(connection, 700);

        assertThat(statement(2025).broughtForward()).isEqualTo(Money.of(600));
        assertThat(statement(2025).payments()).containsExactly(receipt);
        assertThat(statement(2025).months())
                .extracting(MonthLine::state)
                .hasSize(12)
                .startsWith(MonthState.PARTLY_PAID, MonthState.NOT_DUE);
        assertThat(statement(2024).months())
                .extracting(MonthLine::state)
                .endsWith(MonthState.NOT_DUE, MonthState.PAID, MonthState.PAID);
        assertThat(statement(2024).payments()).isEmpty();
    }

    @Test
    void everyMonthTellsWhatWasChargedAndPaid() {
        fixture.runOn("2024-12-01");
        fixture.pay(connection, 400);

        assertThat(statement(2024).months())
                .endsWith(line(10, 0, 0), line(11, 300, 300), line(12, 300, 100))
                .extracting(MonthLine::month)
                .startsWith(YearMonth.of(2024, 1));
    }

    private static MonthLine line(int month, long charged, long paid) {
        return new MonthLine(YearMonth.of(2024, month), Money.of(charged), Money.of(paid));
    }

    @Test
    void eachConnectionHasItsOwnMonthsBalanceAndPayments() {
        NewConnection asked = fixture.newConnection(fixture.plan(ServiceType.BROADBAND, 700));
        ServiceConnection second = fixture.admin().connections().add(connection.crf(), asked);
        fixture.runOn("2025-01-01");
        Receipt ofFirst = fixture.pay(connection, 300);
        Receipt ofSecond = fixture.pay(second, 1500);

        List<YearStatement> statements = customer.paymentDetails(Year.of(2025));
        assertThat(statements)
                .extracting(statement -> statement.connection().id(), YearStatement::broughtForward)
                .containsExactly(tuple(connection.id(), Money.of(600)), tuple(second.id(), Money.of(1400)));
        assertThat(statements.get(0).payments()).containsExactly(ofFirst);
        assertThat(statements.get(1).payments()).containsExactly(ofSecond);
        assertThat(statements)
                .extracting(statement -> statement.months().get(0).state())
                .containsExactly(MonthState.NOT_PAID, MonthState.PARTLY_PAID);
    }

    @Test
    void aMonthOfWhichNothingIsPaidIsNotPaid() {
        assertThat(statement(2024).months().get(10).state()).isEqualTo(MonthState.NOT_PAID);
        assertThat(statement(2024).months().get(9).state()).isEqualTo(MonthState.NOT_DUE);
    }

    @Test
    void aCustomerSeesTheOwnConnectionsAndDueAlone() {
        ConnectionId another = stranger.id();

        assertThat(customer.connections().all())
                .extracting(overview -> overview.connection().id())
                .containsExactly(connection.id());
        assertThat(customer.connections().due()).isEqualTo(Money.of(300));
        assertThat(customer.connections().find(connection.id()).due()).isEqualTo(Money.of(300));
        assertThatThrownBy(() -> customer.connections().find(another)).isInstanceOf(NotFoundException.class);
        assertThat(customer.details().show().crf()).isEqualTo(connection.crf());
    }

    @Test
    void aCustomerWhoIsNotThereHasNoStatement() {
        assertThatThrownBy(() -> fixture.admin().paymentDetails(new Crf(4711), Year.of(2025)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> fixture.engine().actAsCustomer(new Crf(4711))).isInstanceOf(NotFoundException.class);
    }
}
