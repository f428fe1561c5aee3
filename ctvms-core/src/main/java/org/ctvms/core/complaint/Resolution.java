package org.ctvms.core.complaint;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a complaint ended.
 *
 * @param on the day, in the operator's zone
 * @param at when this was recorded
 * @param by who resolved it, as the audit trail names them
 * @param note what was done, for the customer
 */
public record Resolution(LocalDate on, Instant at, String by, String note) {}
