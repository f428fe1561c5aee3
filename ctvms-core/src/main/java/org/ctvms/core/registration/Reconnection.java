package org.ctvms.core.registration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.billing.LedgerStore;
import org.ctvms.core.billing.ReconnectionRule;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;

/** Takes a suspended connection back into service. */
final class Reconnection {
    private final BillingPolicy policy;
    private final ReconnectionRule rule;

    Reconnection(BillingPolicy policy) {
        this.policy = policy;
        this.rule = new ReconnectionRule(policy);
    }

    /** The connection after reconnecting; the current month's charge is raised. */
    ServiceConnection reconnect(RegistrationWork work, ConnectionAccount account, LocalDate day) {
        ServiceConnection connection = account.connection();
        YearMonth month = YearMonth.from(day);
        LedgerStore ledger = work.ledger();
        boolean charged = ledger.isCharged(connection.id(), month);
        rule.whyNot(connection, charged, day).ifPresent(Reconnection::refuse);
        if (!charged) {
            Plan plan = work.plans().find(connection.planId()).orElseThrow();
            ledger.raise(List.of(new Charge(connection.id(), month, plan.price(), Money.ZERO, day)));
        }
        Term term = connection.term().reconnecting(day);
        boolean settled = charged && account.due().isZero();
        return connection.with(settled ? counted(term, connection, month, ledger) : term, day, policy.status());
    }

    private Term counted(Term term, ServiceConnection connection, YearMonth month, LedgerStore ledger) {
        return term.countedFromReconnection(ledger.settledFrom(connection.id(), month), policy.expiry());
    }

    private static void refuse(String why) {
        throw new RuleRefusedException(Rule.NOT_SUSPENDED, "The connection " + why);
    }
}
