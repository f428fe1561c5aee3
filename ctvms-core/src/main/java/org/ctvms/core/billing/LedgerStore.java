package org.ctvms.core.billing;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.PlanId;

/**
 * Keeps charges, year accounts and the position of the daily run. Locks are taken in the order customer, position,
 * connection; they end with the unit of work.
 */
public interface LedgerStore {
    /** How far the daily run has come; not held. */
    LedgerPosition position();

    /** The same, held against other daily runs and registrations. */
    LedgerPosition lockPosition();

    /** Saves the position; registrations save it too, so that a cluster's certification sees them meet the run. */
    void save(LedgerPosition position);

    /**
     * The connection and its dues, locked against other writers; only if it belongs to the owner, where one is given.
     * If the connection is left out, its position is before the first month left out.
     */
    Optional<ConnectionAccount> lockAccount(ConnectionId id, Optional<Crf> owner);

    /**
     * Fixes prices for all months up to this one: a price set later applies from the month after it, even if it is
     * dated earlier (see {@link org.ctvms.core.plan.PlanStore#setPrice}). Called before such a month is opened, so that
     * a concurrent price change is either waited for or comes too late. Waits for transactions that change a price.
     *
     * @param through the month
     * @param plan the plan; empty for all
     * @return whether any was not fixed that far
     */
    boolean fixPrices(YearMonth through, Optional<PlanId> plan);

    /**
     * Opens the month for the connections of the range that {@link ChargingRule} charges: one charge each at the price
     * of its plan (see {@link org.ctvms.core.plan.PlanStore}), raised on the month's first day, nothing where the
     * charge is there. Set-based.
     *
     * @return the charges raised
     * @throws org.ctvms.core.refusal.RuleRefusedException here or at the transaction's end, if an amount or a sum is larger
     *     than the storage takes; nothing is left of the transaction then
     */
    int openMonth(YearMonth month, ConnectionRange range, BillingPolicy policy);

    /**
     * Opens the year's account for the connections of the range that are open or owe something and whose {@code
     * openedThrough} is before the year's January, with what is open of earlier months, as of the first of January;
     * nothing where the account is there. Set-based.
     *
     * @return the accounts opened
     */
    int openYear(Year year, ConnectionRange range);

    /**
     * Leaves the connection out from the month on: neither {@link #openMonth} nor {@link #openYear} opens anything for
     * it until it is taken in again. If it was left out already, its earlier month stays.
     */
    void leaveOut(ConnectionId id, YearMonth from);

    /** Takes the connection in again, before its months are opened; does nothing for one that is not left out. */
    void takeIn(ConnectionId id);

    /**
     * The connections that are left out, by id.
     *
     * @param after ids beyond this
     */
    List<LeftOutConnection> leftOut(long after, int limit);

    /** Adds charges that a registration or a reconnection raises; one that is there is a conflict. */
    void raise(List<Charge> charges);

    /** Adds the accounts of a new connection. */
    void open(List<YearAccount> accounts);

    /** The months from this one on whose charges are settled. */
    int settledFrom(ConnectionId id, YearMonth month);

    /** Whether the connection was charged for the month. */
    boolean isCharged(ConnectionId id, YearMonth month);

    /**
     * Sets the status of at most that many open connections to what the rule says of the day, where it differs. The
     * cost follows what changes, not what exists.
     *
     * @return what changed; fewer than the limit means that none is left
     */
    List<StatusChanged> updateStatuses(LocalDate today, StatusRule rule, int limit);
}
