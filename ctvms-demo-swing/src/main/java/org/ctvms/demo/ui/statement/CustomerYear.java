package org.ctvms.demo.ui.statement;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.statement.YearStatement;

/**
 * A customer's year.
 *
 * @param year which
 * @param statements of each connection
 * @param planNames what each connection buys
 */
public record CustomerYear(Year year, List<YearStatement> statements, Map<ConnectionId, String> planNames) {
    /** The year, with the names of the connections' plans. */
    public static CustomerYear of(Year year, List<YearStatement> statements, List<ConnectionOverview> connections) {
        return new CustomerYear(
                year,
                statements,
                connections.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                overview -> overview.connection().id(), ConnectionOverview::planName)));
    }
}
