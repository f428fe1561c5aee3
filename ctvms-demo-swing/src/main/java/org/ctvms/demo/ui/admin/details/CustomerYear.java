package org.ctvms.demo.ui.admin.details;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.statement.YearStatement;

/** What the screen shows of one customer. */
record CustomerYear(Customer customer, Year year, List<YearStatement> statements, Map<ConnectionId, String> planNames) {
    static CustomerYear read(AdminSession session, Crf crf, Year year) {
        Customer customer = session.customers().find(crf);
        Map<ConnectionId, String> planNames = session.connections().of(crf).stream()
                .collect(Collectors.toMap(overview -> overview.connection().id(), overview -> overview.planName()));
        return new CustomerYear(customer, year, session.paymentDetails(crf, year), planNames);
    }
}
