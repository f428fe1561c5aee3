package org.ctvms.demo.ui.customer.details;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.statement.YearStatement;

/** What the screen shows of the customer's own year. */
record OwnYear(Year year, List<YearStatement> statements, Map<ConnectionId, String> planNames) {
    static OwnYear read(CustomerSession session, Year year) {
        Map<ConnectionId, String> planNames = session.connections().all().stream()
                .collect(Collectors.toMap(overview -> overview.connection().id(), overview -> overview.planName()));
        return new OwnYear(year, session.paymentDetails(year), planNames);
    }
}
