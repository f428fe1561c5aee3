package org.ctvms.demo.ui.admin.customers;

import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Facts;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.work.Latest;

/** The step that shows once more what will be added. */
final class ConfirmationStep implements WizardStep {
    private final CustomersDesk desk;
    private final Supplier<NewCustomer> asked;
    private final ConnectionTable table;
    private final PlanBook plans;
    private final Latest sharing;
    private final JPanel person = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]"));
    private final JLabel monthly = new JLabel();
    private final Words mailing = new Words("").named("mailing");
    private final JPanel view = new JPanel(
            new MigLayout("fill, insets 0, gap 0 8, wrap 1, hidemode 3", "[grow, fill]", "[][][][grow, fill][]"));

    ConfirmationStep(CustomersDesk desk, PlanBook plans, Supplier<NewCustomer> asked) {
        this.desk = desk;
        this.plans = plans;
        this.asked = asked;
        this.sharing = new Latest(desk.ui().tasks());
        this.table = new ConnectionTable(desk, plans, "summary", desk.text("customers.withoutConnections"));
        person.setOpaque(false);
        view.setOpaque(false);
        view.add(person);
        view.add(mailing, "wmin 0");
        view.add(Type.HEADING.on(new JLabel(desk.text("customers.tabConnections"))), "gaptop 8");
        view.add(table.view(), "hmin 120");
        view.add(monthly, "alignx right, growx 0");
        monthly.setName("monthly");
    }

    @Override
    public String title() {
        return "customers.stepConfirmation";
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
        mailing(customer.contact());
        table.view().show(customer.connections());
        String total = desk.ui().formats().money(plans.monthly(customer.connections()));
        monthly.setText(desk.text("customers.monthlyTotal", total));
        view.revalidate();
    }

    /** Says where the sign-in details go, and who else reads them there. */
    private void mailing(Contact contact) {
        mailing.setVisible(contact.email().isEmpty());
        mailing.setText(desk.text("customers.willBePrinted"));
        mailing.setForeground(UIManager.getColor("Ctvms.muted"));
        contact.email()
                .ifPresent(email ->
                        sharing.run(() -> desk.session().customers().countWithEmail(email), this::warn, problem -> {}));
    }

    private void warn(int others) {
        mailing.setVisible(others > 0);
        mailing.setText(desk.text("customers.sharedEmail", others));
        mailing.setForeground(Tone.WARNING.foreground());
        view.revalidate();
    }

    private Facts facts(NewCustomer customer) {
        Facts facts = new Facts(desk.ui().texts(), "summary", 3);
        facts.add("customers.name", customer.name());
        facts.add("customers.mobile", customer.contact().mobile());
        facts.email(customer.contact().email());
        facts.wide("customers.address", String.join(", ", customer.address().lines()));
        facts.born(desk.ui().formats(), customer.dateOfBirth());
        facts.proof(customer.idProof());
        facts.givenWhenAdded("customers.crf", customer.crf().map(Crf::toString));
        facts.givenWhenAdded("customers.userName", customer.userName());
        return facts;
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
