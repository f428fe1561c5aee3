package org.ctvms.demo.ui.admin.customers;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.dialog.Question;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.part.Words;

/** What can be done with connections, each in a window of its own. On the event thread. */
final class ConnectionChanges {
    private final CustomersDesk desk;
    private final JComponent owner;
    private final Runnable changed;

    /** Windows open over the owner; after each change that is called. */
    ConnectionChanges(CustomersDesk desk, JComponent owner, Runnable changed) {
        this.desk = desk;
        this.owner = owner;
        this.changed = changed;
    }

    void add(Crf crf) {
        withPlans(plans -> {
            ConnectionForm form = new ConnectionForm(desk, plans);
            new FormDialog(desk.ui(), owner, desk.text("customers.addConnectionTitle"), form.form())
                    .open(
                            "customers.addIt",
                            form::read,
                            asked -> desk.session().connections().add(crf, asked),
                            added -> done("customers.connectionAdded", added));
        });
    }

    void changePlan(ConnectionOverview line) {
        withPlans(plans -> {
            List<Plan> others = plans.stream()
                    .filter(plan -> plan.service() == line.connection().service())
                    .filter(plan -> !plan.id().equals(line.connection().planId()))
                    .toList();
            if (others.isEmpty()) {
                desk.warn(desk.text("customers.noOtherPlan", service(line)));
            } else {
                changePlan(line, others);
            }
        });
    }

    private void changePlan(ConnectionOverview line, List<Plan> others) {
        ChoiceInput<Plan> plan =
                new ChoiceInput<>(desk.ui().texts(), "plan", others, chosen -> ConnectionForm.words(desk.ui(), chosen));
        Form form = new Form(desk.ui().texts(), 1);
        form.add(
                new Words(
                        desk.text("customers.changePlanHint", line.connection().deviceId(), line.planName())),
                "wmin 0");
        form.add("customers.newPlan", plan);
        ConnectionId id = line.connection().id();
        new FormDialog(desk.ui(), owner, desk.text("customers.changePlanTitle"), form)
                .open(
                        "customers.changePlan",
                        () -> plan.value().id(),
                        (PlanId chosen) -> desk.session().connections().changePlan(id, chosen),
                        done -> done("customers.planChanged", done));
    }

    void reconnect(ConnectionOverview line) {
        ConnectionId id = line.connection().id();
        if (sure(line, "customers.reconnectTitle", "customers.reconnectQuestion", "customers.reconnect")) {
            act(() -> desk.session().connections().reconnect(id), "customers.reconnected");
        }
    }

    void close(ConnectionOverview line) {
        ConnectionId id = line.connection().id();
        if (sure(
                line,
                "customers.closeConnectionTitle",
                "customers.closeConnectionQuestion",
                "customers.closeConnection")) {
            act(() -> desk.session().connections().close(id), "customers.connectionClosed");
        }
    }

    private boolean sure(ConnectionOverview line, String title, String question, String yes) {
        String due = desk.ui().formats().money(line.due());
        return Question.ask(
                desk.ui(),
                owner,
                desk.text(title),
                desk.text(question, service(line), line.connection().deviceId(), due),
                yes);
    }

    private String service(ConnectionOverview line) {
        return desk.ui().texts().of(line.connection().service());
    }

    private void act(Supplier<ServiceConnection> change, String key) {
        desk.act(change, done -> done(key, done));
    }

    private void done(String key, ServiceConnection connection) {
        changed.run();
        desk.say(desk.text(key, connection.deviceId()));
    }

    // why: a modal window keeps the call's answer waiting, and with it whoever asks whether calls are under way
    private void withPlans(Consumer<List<Plan>> open) {
        desk.act(() -> desk.session().plans().all(), plans -> SwingUtilities.invokeLater(() -> open.accept(plans)));
    }
}
