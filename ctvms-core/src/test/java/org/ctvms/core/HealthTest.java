package org.ctvms.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.document.SeriesCheck;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Test;

class HealthTest {
    private final EngineFixture fixture = EngineFixture.on("2025-06-15");

    @Test
    void healthSaysTheLastCompletedDayAndCountsTheOutbox() {
        assertThat(fixture.engine().health().lastCompletedDay()).isEmpty();

        fixture.engine().dailyRun().run();
        fixture.engine()
                .actAsAdmin("sample")
                .customers()
                .add(NewCustomer.named(
                        "Sample Customer", Samples.address(), new Contact("+91 90000 00001", "sample@example.com")));

        assertThat(fixture.engine().health())
                .isEqualTo(new Health(
                        CtvmsVersion.CURRENT,
                        0,
                        Optional.of(LocalDate.of(2025, 6, 15)),
                        new OutboxCount(1, 0, 0, 0),
                        new SeriesCheck(new InvoiceNumber(1000), Optional.empty())));
    }

    @Test
    void healthSaysThatInvoiceNumbersAreBehindTheArchive() {
        fixture.archive().save(new InvoiceNumber(1009), new byte[] {1});
        assertThat(fixture.engine().health().invoiceSeries().isBehind()).isTrue();
    }
}
