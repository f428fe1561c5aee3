package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.ConnectionCount;
import org.ctvms.core.dashboard.DashboardStore;
import org.ctvms.core.dashboard.RenewalCount;
import org.ctvms.core.dashboard.ServiceMonth;
import org.ctvms.core.payment.Receipt;

final class MariaDbDashboards implements DashboardStore {
    private final DashboardMapper mapper;
    private final PaymentMapper payments;
    private final UnitCharges charges;

    MariaDbDashboards(DashboardMapper mapper, PaymentMapper payments, UnitCharges charges) {
        this.mapper = mapper;
        this.payments = payments;
        this.charges = charges;
    }

    @Override
    public List<ConnectionCount> connections() {
        return mapper.connections();
    }

    @Override
    public List<RenewalCount> renewalsOn(LocalDate day) {
        return mapper.renewalsOn(day);
    }

    @Override
    public List<ServiceMonth> months() {
        charges.write();
        return mapper.months();
    }

    @Override
    public List<Receipt> lastPayments(Crf crf, int limit) {
        return Allocations.receipts(mapper.lastPayments(crf, limit), payments);
    }
}
