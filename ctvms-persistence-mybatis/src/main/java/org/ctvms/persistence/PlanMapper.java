package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;

interface PlanMapper {
    int insert(
            @Param("key") GeneratedKey key,
            @Param("service") ServiceType service,
            @Param("name") String name,
            @Param("description") String description);

    int changing(PlanId id);

    int setPrice(@Param("id") PlanId id, @Param("price") Money price, @Param("since") LocalDate since);

    Plan find(@Param("id") PlanId id);

    List<Plan> all();

    BasisRow basis();

    BasisRow lockBasis();

    int keepBasis(BasisRow basis);
}
