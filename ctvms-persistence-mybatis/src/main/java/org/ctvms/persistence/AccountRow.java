package org.ctvms.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.billing.LedgerPosition;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;

/** A connection beside one of its open charges, or beside none. */
record AccountRow(
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
        YearMonth chargeMonth,
        Money chargeAmount,
        Money chargePaid,
        LocalDate chargeRaisedOn,
        LocalDate ledgerDay,
        LocalDate ledgerConfirmedDay,
        YearMonth ledgerOpenedThrough,
        long ledgerOpenedUpTo,
        long highestConnection) {

    static Optional<ConnectionAccount> account(List<AccountRow> rows) {
        return rows.stream().findFirst().map(first -> {
            List<Charge> charges = rows.stream()
                    .filter(row -> row.chargeMonth != null)
                    .sorted(Comparator.comparing(AccountRow::chargeMonth))
                    .map(AccountRow::charge)
                    .toList();
            return new ConnectionAccount(first.connection(), charges, first.position());
        });
    }

    private ServiceConnection connection() {
        return new ConnectionRow(
                        id,
                        crf,
                        service,
                        planId,
                        deviceId,
                        registeredOn,
                        billedFrom,
                        expiresOn,
                        anchorDay,
                        lastRenewedOn,
                        reconnectedOn,
                        status,
                        openedThrough,
                        closedOn,
                        null,
                        null)
                .toDomain();
    }

    private Charge charge() {
        return new Charge(id, chargeMonth, chargeAmount, chargePaid, chargeRaisedOn);
    }

    private LedgerPosition position() {
        return new PositionRow(ledgerDay, ledgerConfirmedDay, ledgerOpenedThrough, ledgerOpenedUpTo, highestConnection)
                .toDomain();
    }
}
