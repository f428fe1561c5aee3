package org.ctvms.demo.ui.admin.customers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;

/** What a new connection is made of. On the event thread. */
final class ConnectionForm {
    private final List<Plan> plans;
    private final LocalDate today;
    private final Form form;
    private final ChoiceInput<ServiceType> service;
    private final ChoiceInput<Plan> plan;
    private final TypedInput<String> deviceId = TypedInput.text("deviceId");
    private final TypedInput<Optional<LocalDate>> registeredOn;
    private final TypedInput<Optional<YearMonth>> billedFrom;

    /** With these plans, for a connection taken today. */
    ConnectionForm(CustomersDesk desk, List<Plan> plans) {
        this.plans = plans;
        this.today = desk.ui().host().today();
        this.form = new Form(desk.ui().texts(), 2);
        this.registeredOn =
                Inputs.day(desk.ui().texts(), "registeredOn", desk.ui().host()::today);
        this.billedFrom = Inputs.month(desk.ui().texts(), "billedFrom");
        this.service = new ChoiceInput<>(
                desk.ui().texts(), "service", services(plans), desk.ui().texts()::of);
        this.plan = new ChoiceInput<>(desk.ui().texts(), "plan", List.of(), chosen -> words(desk.ui(), chosen));
        form.add("customers.serviceLabel", service);
        form.add("customers.planLabel", plan);
        form.add("customers.deviceIdLabel", deviceId.hint(desk.text("customers.deviceIdHint")), "span, growx");
        form.add("customers.takenOnLabel", registeredOn);
        form.add("customers.billedFromLabel", billedFrom.hint(desk.text("customers.billedFromHint")));
        service.onChange(this::offerPlans);
        offerPlans();
        clear();
    }

    private static List<ServiceType> services(List<Plan> plans) {
        return plans.stream().map(Plan::service).distinct().sorted().toList();
    }

    /** The plan with its price. */
    static String words(Ui ui, Plan plan) {
        return plan.name() + " · " + ui.formats().money(plan.price());
    }

    private void offerPlans() {
        if (!plans.isEmpty()) {
            ServiceType chosen = service.value();
            plan.offer(plans.stream()
                    .filter(candidate -> candidate.service() == chosen)
                    .toList());
        }
    }

    Form form() {
        return form;
    }

    /** The connection as it was filled in, or the refusal of what can't be. */
    NewConnection read() {
        return new NewConnection(
                plan.value().id(), deviceId.value(), registeredOn.value(), billedFrom.value(), Optional.empty());
    }

    /** Whether something was typed that is not read yet. */
    boolean isBegun() {
        return !deviceId.typed().isBlank();
    }

    void focusDevice() {
        deviceId.component().requestFocusInWindow();
    }

    /** Makes it ready for another connection. */
    void clear() {
        deviceId.show("");
        registeredOn.show(Optional.of(today));
        billedFrom.show(Optional.empty());
    }

    /** Fills the connection in, to be corrected. */
    void show(NewConnection connection) {
        plans.stream()
                .filter(candidate -> candidate.id().equals(connection.planId()))
                .findFirst()
                .ifPresent(this::show);
        deviceId.show(connection.deviceId());
        registeredOn.show(connection.registeredOn());
        billedFrom.show(connection.billedFrom());
    }

    private void show(Plan chosen) {
        service.show(chosen.service());
        offerPlans();
        plan.show(chosen);
    }
}
