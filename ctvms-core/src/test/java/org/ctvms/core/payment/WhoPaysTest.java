package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoPaysTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final Plan plan = fixture.plan(600);
    private final ServiceConnection one = fixture.connect(plan);
    private final ServiceConnection other = fixture.connect(plan);

    private Invoice invoice(InvoiceNumber number) {
        return fixture.admin().invoices().find(number);
    }

    @Test
    void anAdminTakesCashAndOnlinePaymentsForAnyone() {
        Receipt cash = fixture.pay(one, 600);
        Receipt online = fixture.admin().payments().collectOnline(other.id(), Money.of(600), "reference-1");

        assertThat(invoice(cash.invoice()))
                .extracting(Invoice::crf, Invoice::mode)
                .containsExactly(one.crf(), PaymentMode.CASH);
        assertThat(invoice(online.invoice()))
                .extracting(Invoice::crf, Invoice::mode)
                .containsExactly(other.crf(), PaymentMode.ONLINE);
        assertThat(fixture.admin().invoices().issuedIn(YearMonth.of(2025, 1), Optional.empty(), 10))
                .hasSize(2);
    }

    @Test
    void aCustomersPaymentIsAnOnlineOne() {
        CustomerPayments own = fixture.engine().actAsCustomer(one.crf()).payments();
        Receipt receipt = own.payOnline(one.id(), Money.of(600), "reference-1");

        assertThat(invoice(receipt.invoice()).mode()).isEqualTo(PaymentMode.ONLINE);
        assertThat(invoice(receipt.invoice()).reference()).contains("reference-1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void anOnlinePaymentNeedsAReference(String reference) {
        CustomerPayments own = fixture.engine().actAsCustomer(one.crf()).payments();

        assertThatThrownBy(() -> fixture.admin().payments().collectOnline(one.id(), Money.of(600), reference))
                .isInstanceOfSatisfying(InvalidInputException.class, WhoPaysTest::assertNamesReference);
        assertThatThrownBy(() -> own.payOnline(one.id(), Money.of(600), reference))
                .isInstanceOfSatisfying(InvalidInputException.class, WhoPaysTest::assertNamesReference);
        assertThat(fixture.due(one)).isEqualTo(Money.of(600));
    }

    private static void assertNamesReference(InvalidInputException refusal) {
        assertThat(refusal.field()).isEqualTo("reference");
    }
}
