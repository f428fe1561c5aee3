package org.ctvms.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
    private final EngineFixture fixture = EngineFixture.on("2026-03-10");
    private final AuditTrail trail = fixture.admin().audit();
    private ServiceConnection connection;

    @BeforeEach
    void live() {
        Plan plan = fixture.plan(300);
        connection = fixture.connect(plan);
        fixture.skipTo("2026-03-11");
        fixture.pay(connection, 300);
        fixture.admin().plans().changePrice(plan.id(), Money.of(350));
    }

    @Test
    void whatWasDoneByWhomIsKept() {
        assertThat(actions(AuditFilter.ALL))
                .containsExactly(
                        AuditAction.PRICE_CHANGED,
                        AuditAction.PAYMENT_COLLECTED,
                        AuditAction.CUSTOMER_ADDED,
                        AuditAction.PLAN_ADDED);
        assertThat(trail.list(AuditFilter.ALL, Optional.empty(), 10))
                .extracting(line -> line.entry().by())
                .containsOnly("sample clerk");
    }

    @Test
    void theTrailIsFilteredByWhomWhatAboutWhomAndDay() {
        assertThat(actions(AuditFilter.ALL.about(connection.crf())))
                .containsExactly(AuditAction.PAYMENT_COLLECTED, AuditAction.CUSTOMER_ADDED);
        assertThat(actions(AuditFilter.ALL.by("somebody else"))).isEmpty();
        assertThat(actions(AuditFilter.ALL.action(AuditAction.PLAN_ADDED))).containsExactly(AuditAction.PLAN_ADDED);
        LocalDate first = LocalDate.of(2026, 3, 10);
        assertThat(actions(AuditFilter.ALL.between(first, first)))
                .containsExactly(AuditAction.CUSTOMER_ADDED, AuditAction.PLAN_ADDED);
    }

    @Test
    void aDayThatCantBeIsRefusedByItsField() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThatThrownBy(() -> AuditFilter.ALL.between(day, LocalDate.MAX))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("until is +999999999-12-31; it must be from 1900-01-01 to 2999-12-31");
        assertThatThrownBy(() -> AuditFilter.ALL.between(LocalDate.MIN, day))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("from is");
        assertThat(actions(AuditFilter.ALL.between(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31))))
                .hasSize(4);
    }

    @Test
    void aRefusedCallLeavesNoEntry() {
        assertThatThrownBy(() -> fixture.pay(connection, 300)).isInstanceOf(RuleRefusedException.class);
        assertThat(actions(AuditFilter.ALL)).hasSize(4);
    }

    @Test
    void aCustomersDoingIsTheirs() {
        var own = fixture.engine().actAsCustomer(connection.crf()).details();
        own.change(Optional.empty(), own.show().address(), own.show().contact());
        assertThat(actions(AuditFilter.ALL.by("CRF " + connection.crf())))
                .containsExactly(AuditAction.CUSTOMER_CHANGED);
    }

    @Test
    void pagesHaveOneToAThousandEntries() {
        assertThatThrownBy(() -> trail.list(AuditFilter.ALL, Optional.empty(), 0))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> trail.list(AuditFilter.ALL, Optional.empty(), 1001))
                .isInstanceOf(InvalidInputException.class);
    }

    private List<AuditAction> actions(AuditFilter filter) {
        return trail.list(filter, Optional.empty(), 10).stream()
                .map(line -> line.entry().action())
                .toList();
    }
}
