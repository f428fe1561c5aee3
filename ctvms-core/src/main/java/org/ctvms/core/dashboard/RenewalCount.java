package org.ctvms.core.dashboard;

import org.ctvms.core.plan.ServiceType;

/**
 * How many connections of a service are up for renewal.
 *
 * @param service the service
 * @param connections how many are
 */
public record RenewalCount(ServiceType service, long connections) {}
