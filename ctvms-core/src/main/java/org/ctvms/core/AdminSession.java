package org.ctvms.core;

import java.time.Year;
import java.util.List;
import org.ctvms.core.audit.AuditTrail;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.AdminDashboard;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.payment.AdminPayments;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.registration.AdminConnections;
import org.ctvms.core.registration.AdminCustomers;
import org.ctvms.core.statement.YearStatement;

/** What an admin may do: everything. Thread-safe. */
public final class AdminSession {
    private final Desks desks;

    AdminSession(Desks desks) {
        this.desks = desks;
    }

    /** Who acts, as it is noted with what is done. */
    public String name() {
        return desks.actor().name();
    }

    /** Adding, changing, finding and removing customers. */
    public AdminCustomers customers() {
        return desks.registration().customers();
    }

    /** Plans and their prices. */
    public AdminPlans plans() {
        return desks.plans();
    }

    /** Adding and changing connections. */
    public AdminConnections connections() {
        return desks.registration().connections();
    }

    /** Taking money. */
    public AdminPayments payments() {
        return desks.payments().forAdmin();
    }

    /** All invoices. */
    public Invoices invoices() {
        return desks.invoices().forAdmin();
    }

    /** The payment details of a customer's year, for each connection. */
    public List<YearStatement> paymentDetails(Crf crf, Year year) {
        return desks.statements().of(crf, year);
    }

    /** How the business stands today: connections, renewals and money, by service. */
    public AdminDashboard dashboard() {
        return desks.dashboards().ofBusiness();
    }

    /** What was done by whom. */
    public AuditTrail audit() {
        return desks.audit();
    }

    /** Opening months and years, updating statuses. */
    public DailyRun dailyRun() {
        return desks.dailyRun();
    }
}
