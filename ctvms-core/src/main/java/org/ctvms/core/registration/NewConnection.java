package org.ctvms.core.registration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.refusal.Check;

/**
 * A connection to be added; its service is the plan's.
 *
 * @param planId what it buys
 * @param deviceId chip id or login, at most 64 characters; compared exactly, case too
 * @param registeredOn the day it was taken, today by default, never in the future
 * @param billedFrom the first month to charge, that of the registration by default, never before it
 * @param externalId the id that the host's own system has for the connection
 */
public record NewConnection(
        PlanId planId,
        String deviceId,
        Optional<LocalDate> registeredOn,
        Optional<YearMonth> billedFrom,
        Optional<ExternalId> externalId) {
    static final int LONGEST_DEVICE_ID = 64;

    /** Checks that all is there. */
    public NewConnection {
        Check.given("plan", planId);
        deviceId = Check.identifier("deviceId", deviceId, LONGEST_DEVICE_ID);
        Check.given("registeredOn", registeredOn);
        Check.given("billedFrom", billedFrom);
        Check.given("externalId", externalId);
    }

    /** A connection taken today and billed from this month. */
    public static NewConnection of(PlanId planId, String deviceId) {
        return new NewConnection(planId, deviceId, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, taken on the day. */
    public NewConnection registeredOn(LocalDate day) {
        return new NewConnection(
                planId, deviceId, Optional.of(Check.given("registeredOn", day)), billedFrom, externalId);
    }

    /** The same, billed from the month. */
    public NewConnection billedFrom(YearMonth month) {
        return new NewConnection(
                planId, deviceId, registeredOn, Optional.of(Check.given("billedFrom", month)), externalId);
    }

    /** The same, with the id that the host's own system has for the connection. */
    public NewConnection withExternalId(ExternalId given) {
        return new NewConnection(
                planId, deviceId, registeredOn, billedFrom, Optional.of(Check.given("externalId", given)));
    }
}
