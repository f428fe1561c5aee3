package org.ctvms.demo.ui.admin.plans;

import java.util.List;
import javax.swing.JButton;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.plan.Plan;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;

/** Plans and their prices. */
public final class PlansScreen extends Screen {
    private final AdminPlans plans;
    private final TableView<Plan> table;
    private final JButton change;

    /** A screen at the desk. */
    public PlansScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("plans.title"));
        this.plans = desk.session().plans();
        this.table = new TableView<>(ui, "plans", columns(), ui.text("plans.empty"));
        this.change = Buttons.of(
                ui.texts(), "plans.changePrice", "edit", () -> table.selected().ifPresent(this::changePrice));
        addAction(change);
        JButton add = Buttons.primary(ui.texts(), "plans.add", this::add);
        addAction(add);
        Buttons.onKeys(this, "ctrl N", add);
        Buttons.onKeys(this, "F5", this::shown);
        offer();
        table.onSelect(row -> offer());
        table.onOpen(this::changePrice);
        setContent(table);
    }

    private void offer() {
        Buttons.enable(change, table.selected().isPresent(), ui.text("common.selectFirst"));
    }

    private List<Column<Plan>> columns() {
        return List.of(
                Column.text(ui.text("plans.service"), 100, plan -> ui.texts().of(plan.service())),
                Column.text(ui.text("plans.name"), 180, Plan::name),
                Column.money(ui.text("plans.price"), 130, ui.formats(), Plan::price),
                Column.text(ui.text("plans.description"), 340, Plan::description));
    }

    @Override
    public void shown() {
        load(plans::all, table::show);
    }

    private void add() {
        hush();
        new AddPlanDialog(ui, plans)
                .open(
                        this,
                        added -> done(
                                added,
                                ui.text(
                                        "plans.added",
                                        added.name(),
                                        ui.formats().money(added.price()))));
    }

    private void changePrice(Plan plan) {
        hush();
        new PriceDialog(ui, plans, plan)
                .open(
                        this,
                        changed -> done(
                                changed,
                                ui.text(
                                        "plans.changed",
                                        changed.name(),
                                        ui.formats().money(changed.price()))));
    }

    private void done(Plan plan, String words) {
        say(words);
        load(plans::all, all -> {
            table.show(all);
            table.select(plan);
            table.table().requestFocusInWindow();
        });
    }
}
