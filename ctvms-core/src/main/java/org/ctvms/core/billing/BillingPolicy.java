package org.ctvms.core.billing;

import org.ctvms.core.connection.ExpiryRule;
import org.ctvms.core.connection.StatusRule;

/**
 * The operator's settings that the ledger follows.
 *
 * @param status when a connection is active, inactive or suspended
 * @param expiry how far a settled charge moves the expiry
 * @param chargeWhileSuspended whether suspended connections go on being charged
 * @param clockLeapDays how many days the clock may be ahead of the last completed day without confirmation
 */
public record BillingPolicy(StatusRule status, ExpiryRule expiry, boolean chargeWhileSuspended, int clockLeapDays) {}
