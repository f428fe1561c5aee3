package org.ctvms.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.complaint.ComplaintRequest;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

class CustomerHistoryTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final ServiceConnection connection = fixture.connect(fixture.plan(600));
    private final Crf crf = connection.crf();

    private List<HistoryEntry> history() {
        return fixture.admin().history().list(crf, Optional.empty(), 1000);
    }

    private List<HistoryEntry> history(HistoryKind kind) {
        return history().stream().filter(entry -> entry.kind() == kind).toList();
    }

    private void live() {
        fixture.live(LocalDate.of(2025, 5, 20));
        fixture.admin().reminders().remind(crf);
        fixture.admin().connections().reconnect(connection.id());
        fixture.pay(connection, fixture.due(connection).amount().longValueExact());
        fixture.admin()
                .complaints()
                .resolve(
                        fixture.admin()
                                .complaints()
                                .raise(ComplaintRequest.of(crf, ComplaintType.BILLING, "Sample"))
                                .number(),
                        "Sample note");
        fixture.admin()
                .connections()
                .changePlan(connection.id(), fixture.plan(700).id());
    }

    @Test
    void historyTellsACustomersWholeLife() {
        live();

        Set<HistoryKind> kinds = history().stream().map(HistoryEntry::kind).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(HistoryKind.values());
        assertThat(history(HistoryKind.STATUS))
                .extracting(entry -> entry.status().orElseThrow())
                .contains(ConnectionStatus.SUSPENDED)
                .startsWith(ConnectionStatus.ACTIVE);
        assertThat(history(HistoryKind.ACTION))
                .extracting(entry -> entry.action().orElseThrow())
                .contains(
                        AuditAction.CUSTOMER_ADDED,
                        AuditAction.REMINDED,
                        AuditAction.CONNECTION_RECONNECTED,
                        AuditAction.CONNECTION_PLAN_CHANGED);
        assertThat(history(HistoryKind.MAIL))
                .extracting(entry -> entry.mail().orElseThrow())
                .contains(
                        MailKind.CREDENTIALS,
                        MailKind.REMINDER,
                        MailKind.INVOICE,
                        MailKind.COMPLAINT_RECEIVED,
                        MailKind.COMPLAINT_RESOLVED);
        assertThat(history(HistoryKind.CHARGE))
                .hasSize(fixture.rows().monthsOf(connection).size());
    }

    @Test
    void newestComesFirstInPagesWithoutGapOrRepeat() {
        live();
        List<HistoryEntry> all = history();

        List<HistoryEntry> first = fixture.admin().history().list(crf, Optional.empty(), 5);
        List<HistoryEntry> next =
                fixture.admin().history().list(crf, Optional.of(first.get(4).position()), 1000);

        assertThat(first).isEqualTo(all.subList(0, 5));
        assertThat(next).isEqualTo(all.subList(5, all.size()));
        assertThat(all).isSortedAccordingTo((a, b) -> b.position().compareTo(a.position()));
    }

    @Test
    void suspensionIsShownAfterTheFeedWasPruned() {
        live();
        List<HistoryEntry> before = history(HistoryKind.STATUS);
        fixture.skipTo("2026-01-10");

        assertThat(fixture.admin().changes().prune(Period.ofDays(90))).isPositive();

        assertThat(history(HistoryKind.STATUS)).isEqualTo(before);
    }

    @Test
    void historyIsOfOneCustomerWhoMayHaveBeenRemoved() {
        ServiceConnection other = fixture.connect(fixture.plan(800));
        fixture.pay(other, 800);
        int entries = history().size();
        assertThat(history()).noneMatch(entry -> entry.kind() == HistoryKind.PAYMENT);

        fixture.pay(connection, 600);
        fixture.admin().customers().remove(crf);

        assertThat(history())
                .hasSizeGreaterThan(entries)
                .anySatisfy(entry -> assertThat(entry.action()).contains(AuditAction.CUSTOMER_REMOVED));
    }

    @Test
    void nobodyHasNoHistory() {
        CustomerHistory history = fixture.admin().history();
        assertThatThrownBy(() -> history.list(new Crf(4711), Optional.empty(), 10))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> history.list(crf, Optional.empty(), 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> history.list(crf, Optional.empty(), 1001)).isInstanceOf(InvalidInputException.class);
    }
}
