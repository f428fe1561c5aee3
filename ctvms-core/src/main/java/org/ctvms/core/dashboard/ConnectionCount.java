package org.ctvms.core.dashboard;

import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.plan.ServiceType;

/**
 * How many connections of a service have a status, as it is kept.
 *
 * @param service the service
 * @param status the status
 * @param connections how many have it
 */
public record ConnectionCount(ServiceType service, ConnectionStatus status, long connections) {}
