package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.PlanStore;
import org.ctvms.core.plan.PriceBasis;
import org.ctvms.core.plan.ServiceType;

final class MariaDbPlans implements PlanStore {
    private final PlanMapper mapper;

    MariaDbPlans(PlanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public PlanId insert(ServiceType service, String name, String description, Money price, LocalDate since) {
        GeneratedKey key = new GeneratedKey();
        Failures.insert(
                "name",
                name + " is in use by another plan of the service",
                () -> mapper.insert(key, service, name, description));
        PlanId id = new PlanId(key.value());
        mapper.setPrice(id, price, since);
        return id;
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return Optional.ofNullable(mapper.find(id));
    }

    @Override
    public List<Plan> all() {
        return mapper.all();
    }

    @Override
    public void setPrice(PlanId id, Money price, LocalDate since) {
        mapper.changing(id);
        mapper.setPrice(id, price, since);
    }

    @Override
    public Optional<PriceBasis> basis() {
        return Optional.ofNullable(mapper.basis()).map(BasisRow::toDomain);
    }

    @Override
    public PriceBasis keep(PriceBasis basis) {
        mapper.keepBasis(BasisRow.of(basis));
        // why: another unit may have kept one just now, which an older snapshot does not see
        return mapper.lockBasis().toDomain();
    }
}
