package org.ctvms.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.ConnectionCount;
import org.ctvms.core.dashboard.RenewalCount;
import org.ctvms.core.dashboard.ServiceMonth;
import org.ctvms.core.plan.ServiceType;

interface DashboardMapper {
    List<ConnectionCount> connections();

    List<RenewalCount> renewalsOn(@Param("day") LocalDate day);

    List<ServiceMonth> months();

    List<ReceiptRow> lastPayments(@Param("crf") Crf crf, @Param("limit") int limit);

    List<YearMonth> lockMonths(
            @Param("service") ServiceType service, @Param("first") YearMonth first, @Param("last") YearMonth last);

    int addCharges(@Param("charges") Collection<MonthlyCharge> charges);
}
