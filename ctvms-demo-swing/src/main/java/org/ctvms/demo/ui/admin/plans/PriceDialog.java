package org.ctvms.demo.ui.admin.plans;

import java.awt.Component;
import java.util.function.Consumer;
import javax.swing.JLabel;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.plan.Plan;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Words;

/** Asks for another price of a plan, and says what it is for. */
final class PriceDialog {
    private static final int WIDTH = 480;

    private final Ui ui;
    private final AdminPlans plans;
    private final Plan plan;
    private final Form form;
    private final TypedInput<Money> price;

    PriceDialog(Ui ui, AdminPlans plans, Plan plan) {
        this.ui = ui;
        this.plans = plans;
        this.plan = plan;
        this.form = new Form(ui.texts(), 1);
        String name = ui.text("plans.of", ui.texts().of(plan.service()), plan.name());
        form.add(Type.HEADING.on(new JLabel(name)));
        form.add(new JLabel(ui.text("plans.priceNow", ui.formats().money(plan.price()))));
        this.price = form.add("plans.newPriceInput", Inputs.money(ui.texts(), "price", ui.formats()));
        form.add(explained(), "wmin 0");
    }

    private Words explained() {
        Words words = Words.muted(ui.text("plans.priceExplained")).named("explained");
        // why: words know how high they are once they know how wide they are
        words.setSize(WIDTH, words.getPreferredSize().height);
        return words;
    }

    void open(Component owner, Consumer<Plan> changed) {
        new FormDialog(ui, owner, ui.text("plans.priceTitle"), form)
                .open("plans.setPrice", price::value, amount -> plans.changePrice(plan.id(), amount), changed);
    }
}
