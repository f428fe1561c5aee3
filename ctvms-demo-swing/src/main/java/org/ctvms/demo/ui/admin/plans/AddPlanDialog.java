package org.ctvms.demo.ui.admin.plans;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;

/** Asks for a new plan and adds it. */
final class AddPlanDialog {
    private static final int DESCRIPTION_ROWS = 3;

    private final Ui ui;
    private final AdminPlans plans;
    private final Form form;
    private final ChoiceInput<ServiceType> service;
    private final TypedInput<String> name;
    private final TypedInput<Money> price;
    private final TypedInput<String> description;

    AddPlanDialog(Ui ui, AdminPlans plans) {
        this.ui = ui;
        this.plans = plans;
        this.form = new Form(ui.texts(), 2);
        this.service = form.add(
                "plans.serviceInput",
                new ChoiceInput<>(ui.texts(), "service", List.of(ServiceType.values()), ui.texts()::of));
        this.price = form.add("plans.priceInput", Inputs.money(ui.texts(), "price", ui.formats()));
        this.name = form.add("plans.nameInput", TypedInput.text("name"), "span");
        this.description = form.add("plans.descriptionInput", TypedInput.area("description", DESCRIPTION_ROWS), "span");
    }

    void open(Component owner, Consumer<Plan> added) {
        new FormDialog(ui, owner, ui.text("plans.addTitle"), form)
                .open("plans.create", this::wanted, wanted -> wanted.addTo(plans), added);
    }

    private Wanted wanted() {
        return new Wanted(service.value(), name.value(), price.value(), description.value());
    }

    private record Wanted(ServiceType service, String name, Money price, String description) {
        Plan addTo(AdminPlans plans) {
            return plans.add(service, name, price, description);
        }
    }
}
