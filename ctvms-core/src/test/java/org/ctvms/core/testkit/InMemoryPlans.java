package org.ctvms.core.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.PlanStore;
import org.ctvms.core.plan.PriceBasis;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.ConflictException;

record InMemoryPlans(Tables tables) implements PlanStore {
    private static final Comparator<Plan> ORDER =
            Comparator.comparing(Plan::service).thenComparing(Plan::name);

    @Override
    public PlanId insert(ServiceType service, String name, String description, Money price, LocalDate since) {
        if (all().stream()
                .anyMatch(plan -> plan.service() == service && plan.name().equals(name))) {
            throw new ConflictException("name", name + " is in use by another plan of the service");
        }
        PlanId id = new PlanId(tables.next(Series.PLAN));
        PlanRow row = new PlanRow(id, service, name, description);
        tables.plans.put(id.value(), row.with(price, since));
        return id;
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return tables.plans.find(id.value()).map(PlanRow::latest);
    }

    @Override
    public List<Plan> all() {
        return tables.plans.all().stream().map(PlanRow::latest).sorted(ORDER).toList();
    }

    @Override
    public void setPrice(PlanId id, Money price, LocalDate since) {
        tables.plans.put(id.value(), tables.plans.get(id.value()).with(price, since));
    }

    @Override
    public Optional<PriceBasis> basis() {
        return tables.basis.find(true);
    }

    @Override
    public PriceBasis keep(PriceBasis basis) {
        if (!tables.basis.has(true)) {
            tables.basis.put(true, basis);
        }
        return tables.basis.get(true);
    }
}
