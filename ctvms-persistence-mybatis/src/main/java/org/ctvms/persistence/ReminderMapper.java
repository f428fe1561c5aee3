package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.ServiceType;

interface ReminderMapper {
    List<Crf> page(
            @Param("service") ServiceType service,
            @Param("atLeastMonths") int atLeastMonths,
            @Param("after") int after,
            @Param("limit") int limit);

    List<Crf> sorted(
            @Param("service") ServiceType service,
            @Param("atLeastMonths") int atLeastMonths,
            @Param("page") SortedPage page);

    long count(
            @Param("service") ServiceType service,
            @Param("atLeastMonths") int atLeastMonths,
            @Param("after") int after);

    /** Null if there is no customer beyond. */
    Integer endOfBatch(@Param("after") int after, @Param("customers") int customers);

    List<Crf> inBatch(
            @Param("service") ServiceType service,
            @Param("atLeastMonths") int atLeastMonths,
            @Param("after") int after,
            @Param("upTo") int upTo);

    List<DebtRow> debtsNow(@Param("crfs") List<Crf> crfs);

    List<DebtRow> debts(@Param("crfs") List<Crf> crfs);

    int note(@Param("crfs") List<Crf> crfs, @Param("day") LocalDate day, @Param("batch") String batch);

    boolean isOf(@Param("crf") Crf crf, @Param("day") LocalDate day, @Param("batch") String batch);

    int queue(
            @Param("after") int after,
            @Param("upTo") int upTo,
            @Param("day") LocalDate day,
            @Param("batch") String batch,
            @Param("queuedAt") Instant queuedAt);

    int countUnaddressed(@Param("after") int after, @Param("upTo") int upTo);

    int prune(@Param("before") LocalDate before, @Param("limit") int limit);
}
