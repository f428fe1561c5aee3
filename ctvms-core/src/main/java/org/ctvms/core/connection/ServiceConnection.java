package org.ctvms.core.connection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;

/**
 * One line of one customer: a set-top box or a broadband login.
 *
 * @param id its name in the storage
 * @param crf whose it is
 * @param service what runs over it
 * @param planId what it buys
 * @param deviceId chip id or login; unique among the open connections of the service
 * @param registeredOn the day it was taken
 * @param billedFrom the first month that is charged
 * @param term how long it is paid for
 * @param status as of the last change or daily run
 * @param openedThrough the month up to which its charges are decided: up to here nothing is charged any more by a
 *     month's opening
 * @param closedOn the day it was closed, if so
 */
public record ServiceConnection(
        ConnectionId id,
        Crf crf,
        ServiceType service,
        PlanId planId,
        String deviceId,
        LocalDate registeredOn,
        YearMonth billedFrom,
        Term term,
        ConnectionStatus status,
        YearMonth openedThrough,
        Optional<LocalDate> closedOn) {

    /** Whether it can be charged. */
    public boolean isOpen() {
        return closedOn.isEmpty();
    }

    /** The last day that is paid for. */
    public LocalDate expiresOn() {
        return term.expiresOn();
    }

    /** The same connection with the term, and the status that follows from it on the day. */
    public ServiceConnection with(Term changed, LocalDate today, StatusRule rule) {
        ConnectionStatus follows = isOpen() ? rule.statusOn(today, changed, billedFrom) : ConnectionStatus.CLOSED;
        return new ServiceConnection(
                id,
                crf,
                service,
                planId,
                deviceId,
                registeredOn,
                billedFrom,
                changed,
                follows,
                openedThrough,
                closedOn);
    }

    /** The same connection on another plan. */
    public ServiceConnection with(PlanId changed) {
        return new ServiceConnection(
                id, crf, service, changed, deviceId, registeredOn, billedFrom, term, status, openedThrough, closedOn);
    }

    /** The same connection with its charges decided up to the month. */
    public ServiceConnection openedThrough(YearMonth month) {
        return new ServiceConnection(
                id, crf, service, planId, deviceId, registeredOn, billedFrom, term, status, month, closedOn);
    }

    /** The same connection, closed. */
    public ServiceConnection closed(LocalDate today) {
        return new ServiceConnection(
                id,
                crf,
                service,
                planId,
                deviceId,
                registeredOn,
                billedFrom,
                term,
                ConnectionStatus.CLOSED,
                openedThrough,
                Optional.of(today));
    }
}
