package org.ctvms.demo.ui.shell;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;

/** Asks what an office begins with: its name and currency, the first admin, a first plan of each service. */
final class EmptyOfficeDialog {
    private final Ui ui;
    private final boolean withOffice;
    private final Form form;
    private final TypedInput<String> operator = TypedInput.text("operatorName");
    private final TypedInput<String> address = TypedInput.area("operatorAddress", 3);
    private final ChoiceInput<OfficeCurrency> currency;
    private final ChoiceInput<Language> language;
    private final TypedInput<String> name = TypedInput.text("name");
    private final TypedInput<String> userName = TypedInput.text("userName");
    private final TypedInput<String> email = TypedInput.text("email");
    private final TypedInput<String> password = TypedInput.password("password");
    private final TypedInput<String> televisionPlan = TypedInput.text("television");
    private final TypedInput<Money> televisionPrice;
    private final TypedInput<String> broadbandPlan = TypedInput.text("broadband");
    private final TypedInput<Money> broadbandPrice;

    EmptyOfficeDialog(Ui ui, boolean withOffice) {
        this.ui = ui;
        this.withOffice = withOffice;
        this.form = new Form(ui.texts(), 2);
        this.televisionPrice = Inputs.money(ui.texts(), "televisionPrice", ui.formats());
        this.broadbandPrice = Inputs.money(ui.texts(), "broadbandPrice", ui.formats());
        this.currency = new ChoiceInput<>(
                ui.texts(), "currency", List.of(OfficeCurrency.values()), money -> ui.text("start.currency." + money));
        this.language = new ChoiceInput<>(ui.texts(), "language", List.of(Language.values()), ui.texts()::of);
        if (withOffice) {
            addOffice();
            form.heading("start.admin");
        }
        form.add("start.name", name);
        form.add("account.userName", userName);
        form.add("start.email", email);
        form.add("start.password", password);
        if (withOffice) {
            addPlans();
        }
    }

    private void addOffice() {
        form.heading("start.office");
        form.add("start.operatorName", operator, "span, growx");
        form.add("start.operatorAddress", address, "span, growx");
        form.add("start.currency", currency);
        form.add("start.language", language);
    }

    private void addPlans() {
        form.heading("start.plans");
        form.add("start.televisionPlan", televisionPlan);
        form.add("start.price", televisionPrice);
        form.add("start.broadbandPlan", broadbandPlan);
        form.add("start.price", broadbandPrice);
    }

    void open(Component owner, Runnable ready) {
        new FormDialog(ui, owner, ui.text(withOffice ? "start.emptyTitleBar" : "start.admin"), form)
                .open(withOffice ? "start.create" : "start.firstAdmin", this::read, this::create, done -> ready.run());
    }

    /** What was asked for. */
    private record Office(Optional<OfficeSettings> settings, NewAdmin admin, String password, List<FirstPlan> plans) {}

    private record FirstPlan(ServiceType service, String name, Money price) {}

    private Office read() {
        NewAdmin admin = new NewAdmin(userName.value(), name.value(), email.value());
        if (!withOffice) {
            return new Office(Optional.empty(), admin, password.value(), List.of());
        }
        if (operator.value().isBlank()) {
            throw new InvalidInputException("operatorName", ui.text("common.missing"));
        }
        return new Office(Optional.of(settings()), admin, password.value(), plans());
    }

    private OfficeSettings settings() {
        OfficeCurrency money = currency.value();
        return new OfficeSettings(
                operator.value(),
                address.value(),
                "",
                money.code(),
                money.decimals(),
                money.zone(),
                language.value(),
                money.minimum(),
                OfficeSettings.SAMPLE.graceDays(),
                OfficeSettings.SAMPLE.idleLockMinutes(),
                Optional.empty());
    }

    private List<FirstPlan> plans() {
        List<FirstPlan> plans = new java.util.ArrayList<>();
        if (!televisionPlan.typed().isBlank()) {
            plans.add(new FirstPlan(ServiceType.CABLE_TV, televisionPlan.value(), televisionPrice.value()));
        }
        if (!broadbandPlan.typed().isBlank()) {
            plans.add(new FirstPlan(ServiceType.BROADBAND, broadbandPlan.value(), broadbandPrice.value()));
        }
        return plans;
    }

    // why: the admin comes last, for what failed half-way is asked for again only while there is no admin
    private Boolean create(Office office) {
        office.settings().ifPresent(ui.host()::change);
        AdminSession setup = ui.host().engine().actAsAdmin("setup");
        var known = setup.plans().all().stream().map(plan -> plan.name()).toList();
        office.plans().stream()
                .filter(plan -> !known.contains(plan.name()))
                .forEach(plan -> setup.plans().add(plan.service(), plan.name(), plan.price(), ""));
        ui.host().engine().createFirstAdmin(office.admin(), office.password());
        return true;
    }
}
