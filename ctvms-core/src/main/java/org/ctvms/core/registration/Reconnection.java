package org.ctvms.core.registration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.billing.LedgerStore;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;

/** Takes a suspended connection back into service. */
final class Reconnection {
    private final BillingPolicy policy;

    Reconnection(BillingPolicy policy) {
        this.policy = policy;
    }

    /** The connection after reconnecting; the current month's charge is raised. */
    ServiceConnection reconnect(RegistrationWork work, ConnectionAccount account, LocalDate day) {
        ServiceConnection connection = account.connection();
        YearMonth month = YearMonth.from(day);
        LedgerStore ledger = work.ledger();
        boolean charged = ledger.isCharged(connection.id(), month);
        checkMayReconnect(connection, month, charged, day);
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

    private void checkMayReconnect(ServiceConnection connection, YearMonth month, boolean charged, LocalDate day) {
        if (month.isBefore(connection.billedFrom())) {
            refuse("is billed from " + connection.billedFrom() + " only");
        }
        ConnectionStatus status = policy.status().statusOn(day, connection.term(), connection.billedFrom());
        boolean missedTheMonth = status == ConnectionStatus.INACTIVE && !charged;
        if (status != ConnectionStatus.SUSPENDED && !missedTheMonth) {
            refuse("is " + status.name().toLowerCase(Locale.ROOT) + ", not suspended");
        }
    }

    private static void refuse(String why) {
        throw new RuleRefusedException(Rule.NOT_SUSPENDED, "The connection " + why);
    }
}
