package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.billing.LeftOutConnection;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;

interface LedgerMapper {
    PositionRow position();

    PositionRow lockPosition();

    Instant serverTime();

    int save(PositionRow position);

    List<AccountRow> lockAccount(@Param("id") ConnectionId id, @Param("owner") Crf owner);

    long highestConnection();

    List<PlanId> plansToFix(@Param("month") YearMonth month, @Param("plan") PlanId plan);

    int fixPrice(@Param("plan") PlanId plan, @Param("month") YearMonth month);

    List<Money> openMonth(
            @Param("month") YearMonth month,
            @Param("range") ConnectionRange range,
            @Param("service") ServiceType service,
            @Param("notExpiredBefore") LocalDate notExpiredBefore);

    List<MonthlyCharge> charged(@Param("month") YearMonth month, @Param("range") ConnectionRange range);

    ServiceType service(@Param("id") ConnectionId id);

    int openYear(
            @Param("year") Year year, @Param("firstDay") LocalDate firstDay, @Param("range") ConnectionRange range);

    int leaveOut(@Param("id") ConnectionId id, @Param("month") YearMonth month);

    int takeIn(@Param("id") ConnectionId id);

    List<LeftOutConnection> leftOut(@Param("after") long after, @Param("limit") int limit);

    int raise(@Param("charges") List<Charge> charges);

    int open(@Param("accounts") List<YearAccount> accounts);

    int settledFrom(@Param("id") ConnectionId id, @Param("month") YearMonth month);

    boolean isCharged(@Param("id") ConnectionId id, @Param("month") YearMonth month);

    List<StatusChanged> staleStatuses(
            @Param("stale") StaleStatus stale,
            @Param("today") LocalDate today,
            @Param("graceBegins") LocalDate graceBegins,
            @Param("limit") int limit);

    int setStatus(@Param("status") ConnectionStatus status, @Param("changes") List<StatusChanged> changes);
}
