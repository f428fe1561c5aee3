package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;

import java.util.stream.Stream;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;

/** Texts of plans. */
final class PlanFields {
    private PlanFields() {}

    static Stream<Field> all() {
        return Stream.of(
                keeping("AdminPlans.add/4 name", "name", PlanFields::name),
                keeping("AdminPlans.add/4 description", "description", PlanFields::description));
    }

    /** The plan of the connection from here on. */
    private static String name(Home home, String text) {
        home.plan(home.admin().plans().add(ServiceType.CABLE_TV, text, Home.PRICE, ""));
        return read(home, home.plan()).name();
    }

    private static String description(Home home, String text) {
        String name = "Plan " + home.draw();
        return read(home, home.admin().plans().add(ServiceType.CABLE_TV, name, Home.PRICE, text))
                .description();
    }

    private static Plan read(Home home, Plan added) {
        return home.admin().plans().all().stream()
                .filter(plan -> plan.id().equals(added.id()))
                .findFirst()
                .orElseThrow();
    }
}
