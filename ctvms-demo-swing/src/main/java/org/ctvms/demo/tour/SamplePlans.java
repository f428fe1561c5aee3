package org.ctvms.demo.tour;

import java.util.List;
import org.ctvms.core.AdminSession;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;

/** The plans of the sample operator. */
record SamplePlans(List<Plan> all) {
    private static final List<Sample> SAMPLES = List.of(
            new Sample(ServiceType.CABLE_TV, "Basic", "250", "Sample plan with 120 channels"),
            new Sample(ServiceType.CABLE_TV, "Family", "399.50", "Sample plan with 240 channels"),
            new Sample(ServiceType.BROADBAND, "Home 50", "499", "Sample plan with 50 Mbit/s"),
            new Sample(ServiceType.BROADBAND, "Home 200", "799", "Sample plan with 200 Mbit/s"));

    private record Sample(ServiceType service, String name, String price, String description) {
        boolean is(Plan plan) {
            return plan.service() == service && plan.name().equals(name);
        }
    }

    /** The plans of the operator; the samples are added where no other is there. */
    static SamplePlans of(AdminSession admin) {
        List<Plan> known = admin.plans().all();
        if (known.stream().allMatch(plan -> SAMPLES.stream().anyMatch(sample -> sample.is(plan)))) {
            SAMPLES.stream()
                    .filter(sample -> known.stream().noneMatch(sample::is))
                    .forEach(sample -> admin.plans()
                            .add(sample.service(), sample.name(), Money.of(sample.price()), sample.description()));
        }
        return new SamplePlans(admin.plans().all());
    }

    PlanId of(ServiceType service, int choice) {
        List<Plan> fitting =
                all.stream().filter(plan -> plan.service() == service).toList();
        return fitting.get(choice % fitting.size()).id();
    }

    Plan first(ServiceType service) {
        return all.stream()
                .filter(plan -> plan.service() == service)
                .findFirst()
                .orElseThrow();
    }
}
