package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ctvms.core.Settings;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("an operator whose money has no decimals")
class RupiahTest {
    private static final Settings RUPIAH = Settings.builder()
            .operatorName("Contoh")
            .currency("IDR", 0)
            .minimumPayment("10000")
            .build();

    private final EngineFixture fixture = EngineFixture.on("2025-01-31", RUPIAH);
    private final Plan plan = fixture.plan(150_000);
    private final ServiceConnection connection = fixture.connect(plan);

    @Test
    void chargesAndTakesWholeRupiah() {
        fixture.runOn("2025-02-01");
        Receipt part = fixture.pay(connection, 200_001);

        assertThat(part.dueLeft()).isEqualTo(Money.of(99_999));
        assertThat(part.expiresOn()).isEqualTo("2025-02-28");
        assertThat(fixture.admin().invoices().find(part.invoice()).currency()).isEqualTo(new CurrencyUnit("IDR", 0));
        assertThat(fixture.pay(connection, 99_999).dueLeft()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesPricesAndPaymentsInPartsOfARupiah() {
        LedgerRows before = fixture.rows();

        assertThatThrownBy(() -> fixture.admin().payments().collectCash(connection.id(), Money.of("20000.5")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fixture.admin().plans().changePrice(plan.id(), Money.of("150000.01")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fixture.admin().plans().add(ServiceType.BROADBAND, "Sample", Money.of("0.5"), ""))
                .isInstanceOf(InvalidInputException.class);
        assertThat(fixture.rows()).isEqualTo(before);
    }
}
