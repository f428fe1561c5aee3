package org.ctvms.core.billing;

import java.time.YearMonth;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.ServiceType;

/**
 * A connection that the daily run could not charge because an amount or a sum is larger than the storage takes. No
 * month is opened for it until the amounts fit; each run tries again.
 *
 * @param id the connection
 * @param crf its customer
 * @param service its service
 * @param deviceId its device
 * @param from the first month that is not open for it
 */
public record LeftOutConnection(ConnectionId id, Crf crf, ServiceType service, String deviceId, YearMonth from) {}
