package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingPaymentsTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final AdminPayments payments = fixture.admin().payments();
    private final ServiceConnection connection = fixture.connect(fixture.plan(900));
    private final Receipt cash = fixture.pay(connection, 250);
    private final Receipt online = payments.collectOnline(connection.id(), Money.of(250), "UTR 24", "key-1");

    @Test
    void paymentIsReadBackByItsInvoice() {
        ListedPayment read = payments.find(online.invoice());

        assertThat(read.crf()).isEqualTo(connection.crf());
        assertThat(read.payment().receipt()).isEqualTo(online);
        assertThat(read.payment().idempotencyKey()).contains("key-1");
        assertThat(read.collectedBy()).isEqualTo(fixture.admin().name());
        assertThat(read.recordedAt()).isEqualTo(fixture.clock().instant());
    }

    @Test
    void aDayOfACollectorIsReadInPages() {
        fixture.engine().actAsCustomer(connection.crf()).payments().payOnline(connection.id(), Money.of(250), "UTR 25");
        PaymentQuery query = PaymentQuery.ALL
                .receivedOn(LocalDate.of(2025, 1, 10))
                .collectedBy(fixture.admin().name());

        assertThat(pages(query, 1)).containsExactly(cash, online);
        assertThat(pages(query.receivedOn(LocalDate.of(2025, 1, 11)), 1)).isEmpty();
        assertThat(pages(PaymentQuery.ALL.collectedBy("CRF " + connection.crf()), 1))
                .hasSize(1);
    }

    @Test
    void referenceAndKeyFindAPaymentInTheirTypedForms() {
        assertThat(pages(PaymentQuery.ALL.reference(" utr24 "), 10)).containsExactly(online);
        assertThat(pages(PaymentQuery.ALL.idempotencyKey("\u00A0key-1"), 10)).containsExactly(online);
    }

    @Test
    void numberOfNoInvoiceIsNotFound() {
        assertThatThrownBy(() -> payments.find(new InvoiceNumber(4711))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> payments.find(null)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void pageHasOneToAThousandPayments(int limit) {
        assertThatThrownBy(() -> payments.list(PaymentQuery.ALL, Optional.empty(), limit))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines"})
    void textThatNoPaymentCanHaveIsRefused(String text) {
        assertThatThrownBy(() -> PaymentQuery.ALL.collectedBy(text)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> PaymentQuery.ALL.reference(text)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> PaymentQuery.ALL.idempotencyKey(text)).isInstanceOf(InvalidInputException.class);
    }

    private List<Receipt> pages(PaymentQuery query, int limit) {
        List<Receipt> all = new ArrayList<>();
        Optional<InvoiceNumber> after = Optional.empty();
        for (List<ListedPayment> page = payments.list(query, after, limit);
                !page.isEmpty();
                page = payments.list(query, after, limit)) {
            page.forEach(listed -> all.add(listed.payment().receipt()));
            after = Optional.of(all.get(all.size() - 1).invoice());
        }
        return all;
    }
}
