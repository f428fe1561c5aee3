package org.ctvms.demo.ui.admin.customers;

import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.IdProof;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.demo.ui.look.Type;

/** The step that shows once more what will be added. */
final class ConfirmationStep implements WizardStep {
    private final CustomersDesk desk;
    private final Supplier<NewCustomer> asked;
    private final ConnectionTable table;
    private final PlanBook plans;
    private final JPanel person = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]"));
    private final JLabel monthly = new JLabel();
    private final JPanel view =
            new JPanel(new MigLayout("fill, insets 0, gap 0 8, wrap 1", "[grow, fill]", "[][][grow, fill][]"));

    ConfirmationStep(CustomersDesk desk, PlanBook plans, Supplier<NewCustomer> asked) {
        this.desk = desk;
        this.plans = plans;
        this.asked = asked;
        this.table = new ConnectionTable(desk, plans, "summary", desk.text("withoutConnections"));
        person.setOpaque(false);
        view.setOpaque(false);
        view.add(person);
        view.add(Type.HEADING.on(new JLabel(desk.text("tabConnections"))), "gaptop 8");
        view.add(table.view(), "hmin 120");
        view.add(monthly, "alignx right, growx 0");
        monthly.setName("monthly");
    }

    @Override
    public String title() {
        return "stepConfirmation";
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public void entered() {
        NewCustomer customer = asked.get();
        person.removeAll();
        person.add(facts(customer));
        table.view().show(customer.connections());
        String total = desk.ui().formats().money(plans.monthly(customer.connections()));
        monthly.setText(desk.text("monthlyTotal", total));
        view.revalidate();
    }

    private Facts facts(NewCustomer customer) {
        Facts facts = new Facts(desk, "summary", 3);
        facts.add("name", customer.name());
        facts.add("mobile", customer.contact().mobile());
        facts.add("email", customer.contact().email());
        facts.wide("address", String.join(", ", customer.address().lines()));
        facts.add(
                "dateOfBirth",
                customer.dateOfBirth().map(desk.ui().formats()::date).orElse(""));
        facts.add("proof", customer.idProof().map(ConfirmationStep::words).orElse(""));
        facts.add("crf", customer.crf().map(Crf::toString).orElse(desk.text("crfHint")));
        facts.add("userName", customer.userName().orElse(desk.text("userNameHint")));
        return facts;
    }

    private static String words(IdProof proof) {
        return proof.type() + " " + proof.number();
    }

    @Override
    public void complete() {
        asked.get();
    }

    @Override
    public boolean show(RuntimeException problem) {
        return false;
    }
}
