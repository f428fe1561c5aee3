package org.ctvms.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;

record ConnectionRow(
        ConnectionId id,
        Crf crf,
        ServiceType service,
        PlanId planId,
        String deviceId,
        LocalDate registeredOn,
        YearMonth billedFrom,
        LocalDate expiresOn,
        int anchorDay,
        LocalDate lastRenewedOn,
        LocalDate reconnectedOn,
        ConnectionStatus status,
        YearMonth openedThrough,
        LocalDate closedOn,
        String planName,
        Money due) {

    static ConnectionRow of(ServiceConnection connection) {
        Term term = connection.term();
        return new ConnectionRow(
                connection.id(),
                connection.crf(),
                connection.service(),
                connection.planId(),
                connection.deviceId(),
                connection.registeredOn(),
                connection.billedFrom(),
                term.expiresOn(),
                term.anchorDay(),
                term.lastRenewedOn().orElse(null),
                term.reconnectedOn().orElse(null),
                connection.status(),
                connection.openedThrough(),
                connection.closedOn().orElse(null),
                null,
                null);
    }

    ServiceConnection toDomain() {
        Term term =
                new Term(expiresOn, anchorDay, Optional.ofNullable(lastRenewedOn), Optional.ofNullable(reconnectedOn));
        return new ServiceConnection(
                id,
                crf,
                service,
                planId,
                deviceId,
                registeredOn,
                billedFrom,
                term,
                status,
                openedThrough,
                Optional.ofNullable(closedOn));
    }

    ConnectionOverview toOverview() {
        return new ConnectionOverview(toDomain(), planName, due);
    }
}
