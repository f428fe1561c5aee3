package org.ctvms.core;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.account.OwnPassword;
import org.ctvms.core.account.SignedIn;
import org.ctvms.core.complaint.CustomerComplaints;
import org.ctvms.core.connection.CustomerConnections;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.CustomerDashboard;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.payment.CustomerPayments;
import org.ctvms.core.registration.OwnDetails;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.core.time.AsOf;

/** What a customer may do: see and change what is theirs. Nothing here takes a CRF; it can only mean "me". Thread-safe. */
public final class CustomerSession {
    private final Desks desks;
    private final Crf crf;
    private final Optional<SignedIn> user;

    CustomerSession(Desks desks, Crf crf, Optional<SignedIn> user) {
        this.desks = desks;
        this.crf = crf;
        this.user = user;
    }

    /** Who this is. */
    public Crf crf() {
        return crf;
    }

    /**
     * Verifies the password again, for a host that locks an idle window or whose session has ended meanwhile; the session
     * lasts as if the customer had just signed in.
     *
     * @throws org.ctvms.core.refusal.NotFoundException if the host signs this customer in
     * @throws org.ctvms.core.refusal.SignInRefusedException if the password is wrong, sign-in is locked after too many
     *     failures, the customer was removed, or the password was changed in another session
     */
    public void signInAgain(String password) {
        user.orElseThrow(OwnPassword::ofTheHost).again(password);
    }

    /** The own details. */
    public OwnDetails details() {
        return desks.registration().ownDetails(crf);
    }

    /** The own password. */
    public OwnPassword password() {
        return desks.accounts().ownPassword(logins -> logins.of(crf), user);
    }

    /** The own connections with their dues. */
    public CustomerConnections connections() {
        return desks.connections(crf);
    }

    /** The day of the statuses and dues that are shown: between midnight and the end of the day's run it is the day before. */
    public AsOf asOf() {
        return desks.asOf();
    }

    /** How the own connections stand, and the last payments. */
    public CustomerDashboard dashboard() {
        return desks.dashboards().of(crf);
    }

    /** Paying online. */
    public CustomerPayments payments() {
        return desks.payments().forCustomer(crf);
    }

    /** The own complaints. */
    public CustomerComplaints complaints() {
        return desks.complaints(crf);
    }

    /** The own invoices. */
    public Invoices invoices() {
        return desks.invoices().forCustomer(crf);
    }

    /** The payment details of a year, for each own connection. */
    public List<YearStatement> paymentDetails(Year year) {
        return desks.statements().of(crf, year);
    }
}
