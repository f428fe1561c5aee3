package org.ctvms.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemovingCustomersTest {
    private final EngineFixture fixture = EngineFixture.on("2025-03-10");
    private final AdminCustomers customers = fixture.admin().customers();
    private final Plan plan = fixture.plan(300);

    private void assertRefusedWhileDue(Crf crf, String due) {
        assertThatThrownBy(() -> customers.remove(crf))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.STILL_DUE))
                .hasMessageContaining("still owes " + due);
        assertThat(customers.find(crf).isRemoved()).isFalse();
    }

    @Test
    @DisplayName("what is due of an older year keeps a customer: removing ignored older years")
    void aCustomerWhoOwesForAnOlderYearStays() {
        ServiceConnection old = fixture.connect(fixture.newConnection(plan)
                .registeredOn(LocalDate.of(2024, 12, 1))
                .billedFrom(YearMonth.of(2024, 12)));
        fixture.admin().connections().close(old.id());
        fixture.pay(old, 900);

        assertRefusedWhileDue(old.crf(), "₹300.00");
        fixture.pay(old, 300);
        customers.remove(old.crf());
        assertThat(customers.find(old.crf()).isRemoved()).isTrue();
    }

    @Test
    void aCustomerWhoOwesForTheOtherServiceStays() {
        ServiceConnection cable = fixture.connect(plan);
        fixture.admin().connections().add(cable.crf(), fixture.newConnection(fixture.plan(ServiceType.BROADBAND, 700)));
        fixture.pay(cable, 300);

        assertRefusedWhileDue(cable.crf(), "₹700.00");
    }

    @Test
    void aMonthThatBeganIsDueBeforeItsRun() {
        ServiceConnection connection = fixture.connect(plan);
        fixture.pay(connection, 300);
        fixture.skipTo("2025-04-01");

        assertRefusedWhileDue(connection.crf(), "₹300.00");
    }

    @Test
    void removingClosesTheConnectionsAndHidesTheCustomer() {
        ServiceConnection connection = fixture.connect(plan);
        fixture.pay(connection, 300);

        customers.remove(connection.crf());

        assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.CLOSED);
        assertThat(fixture.now(connection).closedOn()).contains(LocalDate.of(2025, 3, 10));
        assertThat(customers.search("", Optional.empty(), 10)).isEmpty();
        assertThatThrownBy(() -> fixture.engine().actAsCustomer(connection.crf()))
                .isInstanceOf(NotFoundException.class);
        fixture.runOn("2025-05-01");
        assertThat(fixture.due(connection).isZero()).isTrue();
    }

    @Test
    @DisplayName("a removed customer's payments and invoices stay: removing deleted them")
    void aRemovedCustomersInvoicesStay() {
        ServiceConnection connection = fixture.connect(plan);
        Invoice invoice =
                fixture.admin().invoices().find(fixture.pay(connection, 300).invoice());

        customers.remove(connection.crf());

        assertThat(fixture.admin().invoices().find(invoice.number())).isEqualTo(invoice);
        assertThat(fixture.admin().invoices().open(invoice.number()).pdf()).isPresent();
        assertThat(fixture.admin()
                        .paymentDetails(connection.crf(), Year.of(2025))
                        .get(0)
                        .payments())
                .hasSize(1);
    }

    @Test
    void nobodyIsRemovedTwiceOrWithoutBeingThere() {
        Crf crf = customers.add(fixture.newCustomer("Sample")).crf();
        customers.remove(crf);

        assertThatThrownBy(() -> customers.remove(crf)).isInstanceOf(RuleRefusedException.class);
        assertThatThrownBy(() -> customers.remove(new Crf(4711))).isInstanceOf(NotFoundException.class);
    }
}
