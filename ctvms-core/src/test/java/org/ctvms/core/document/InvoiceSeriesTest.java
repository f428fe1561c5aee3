package org.ctvms.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

/** A ledger restored from a backup, beside an archive that goes on to a higher number. */
class InvoiceSeriesTest {
    private static final byte[] MAILED = "mailed before the restore".getBytes(StandardCharsets.UTF_8);

    private final EngineFixture office = EngineFixture.on("2025-01-10");
    private final Plan plan = office.plan(600);
    private final ServiceConnection connection = office.connect(plan);
    private final InvoiceSeries series = office.admin().invoiceSeries();

    @Test
    void archivedNumberIsNeverGivenOutAgain() {
        archive(1009);
        assertThatThrownBy(() -> office.pay(connection, 300))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.INVOICE_SERIES_BEHIND))
                .hasMessageContainingAll("1000", "1009", "move the series");
        assertThat(office.due(connection)).isEqualTo(plan.price());
        assertThat(series.check().next()).isEqualTo(new InvoiceNumber(1000));
    }

    @Test
    void seriesGoesOnPastWhatWasGivenOut() {
        archive(1009);
        assertThat(series.check())
                .isEqualTo(new SeriesCheck(new InvoiceNumber(1000), Optional.of(new InvoiceNumber(1009))));
        assertThat(series.check().isBehind()).isTrue();

        assertThat(series.movePast(new InvoiceNumber(1009)).isBehind()).isFalse();

        assertThat(office.pay(connection, 300).invoice()).isEqualTo(new InvoiceNumber(1010));
        assertThat(moves()).singleElement().isEqualTo("next invoice 1010; left out 1000 to 1009");
    }

    @Test
    void movingShortOfTheArchiveStillRefusesPayments() {
        archive(1009);
        assertThat(series.movePast(new InvoiceNumber(1008)).isBehind()).isTrue();
        assertThatThrownBy(() -> office.pay(connection, 300)).isInstanceOf(RuleRefusedException.class);
    }

    @Test
    void seriesNeverGoesBack() {
        series.movePast(new InvoiceNumber(1009));
        assertThat(series.movePast(new InvoiceNumber(1005)).next()).isEqualTo(new InvoiceNumber(1010));
        assertThat(series.movePast(new InvoiceNumber(-7)).next()).isEqualTo(new InvoiceNumber(1010));
        assertThat(moves()).hasSize(1);
    }

    @Test
    void mistypedNumberDoesNotUseUpTheSeries() {
        assertThatThrownBy(() -> series.movePast(new InvoiceNumber(101_001)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at most 101000");
        assertThatThrownBy(() -> series.movePast(new InvoiceNumber(Long.MAX_VALUE)))
                .isInstanceOf(InvalidInputException.class);
        archive(500_000);
        assertThat(series.movePast(new InvoiceNumber(500_000)).next()).isEqualTo(new InvoiceNumber(500_001));
    }

    @Test
    void anothersDocumentStaysAndTheRightOneIsHandedOut() {
        InvoiceNumber number = office.pay(connection, 300).invoice();
        archive(number.value());

        InvoiceDocument document = office.admin().invoices().open(number);

        assertThat(document.state()).isEqualTo(ArchiveState.OTHER_DOCUMENT);
        assertThat(new String(document.pdf().orElseThrow(), StandardCharsets.UTF_8))
                .contains("Sample Customer");
        assertThatThrownBy(() -> office.admin().invoices().restore(number))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("move that away");
        office.engine().mail().deliverDue();
        assertThat(office.mail().letters(MailKind.INVOICE))
                .singleElement()
                .satisfies(mail -> assertThat(mail.attachment().orElseThrow().content())
                        .isEqualTo(document.pdf().orElseThrow()));
        assertThat(office.archive().find(number)).contains(MAILED);
    }

    private void archive(long number) {
        office.archive().save(new InvoiceNumber(number), MAILED);
    }

    private List<String> moves() {
        return office
                .admin()
                .audit()
                .list(AuditFilter.ALL.action(AuditAction.INVOICE_SERIES_MOVED), Optional.empty(), 10)
                .stream()
                .map(line -> line.entry().details())
                .toList();
    }
}
