package org.ctvms.demo.tour;

import java.util.List;
import org.ctvms.core.AdminSession;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.Service;

/** The plans of the sample operator. */
record SamplePlans(List<Plan> all) {
    /** The plans of the operator, created if there are none. */
    static SamplePlans of(AdminSession admin) {
        if (admin.plans().all().isEmpty()) {
            admin.plans().add(Service.CABLE_TV, "Basic", Money.of("250"), "Sample plan with 120 channels");
            admin.plans().add(Service.CABLE_TV, "Family", Money.of("399.50"), "Sample plan with 240 channels");
            admin.plans().add(Service.BROADBAND, "Home 50", Money.of("499"), "Sample plan with 50 Mbit/s");
            admin.plans().add(Service.BROADBAND, "Home 200", Money.of("799"), "Sample plan with 200 Mbit/s");
        }
        return new SamplePlans(admin.plans().all());
    }

    PlanId of(Service service, int choice) {
        List<Plan> fitting =
                all.stream().filter(plan -> plan.service() == service).toList();
        return fitting.get(choice % fitting.size()).id();
    }

    Plan first(Service service) {
        return all.stream().filter(plan -> plan.service() == service).findFirst().orElseThrow();
    }
}
