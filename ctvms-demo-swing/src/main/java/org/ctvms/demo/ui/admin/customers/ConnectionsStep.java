package org.ctvms.demo.ui.admin.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;

/** The step that asks for the customer's first connections: a form, and the list of those that are filled in. */
final class ConnectionsStep implements WizardStep {
    private final CustomersDesk desk;
    private final PlanBook plans;
    private final ConnectionForm form;
    private final ConnectionTable table;
    private final List<NewConnection> connections = new ArrayList<>();
    private final JPanel view =
            new JPanel(new MigLayout("fill, insets 0, gap 8 10, wrap 2", "[grow, fill][]", "[][][grow, fill]"));

    ConnectionsStep(CustomersDesk desk, PlanBook plans) {
        this.desk = desk;
        this.plans = plans;
        this.form = new ConnectionForm(desk, plans.all());
        this.table = new ConnectionTable(desk, plans, "newConnections", desk.text("customers.noConnectionsYet"));
        JButton remove = Buttons.of(desk.ui().texts(), "customers.removeConnection", "remove", this::removeSelected);
        table.view().onSelect(selected -> remove.setEnabled(selected.isPresent()));
        remove.setEnabled(false);
        view.setOpaque(false);
        view.add(plans.all().isEmpty() ? new Words(desk.text("customers.noPlans")) : form.form(), "span");
        view.add(remove, "skip 0, alignx left, growx 0");
        view.add(Buttons.of(desk.ui().texts(), "customers.addToList", "add", this::add));
        view.add(table.view(), "span, hmin 120");
    }

    @Override
    public String title() {
        return "customers.stepConnections";
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public void entered() {
        form.focusDevice();
    }

    // why: who typed a connection and goes on wants it, without pressing the other button first
    @Override
    public void complete() {
        form.form().clearProblems();
        if (form.isBegun() || connections.isEmpty() && !plans.all().isEmpty()) {
            take();
        }
    }

    private void add() {
        form.form().clearProblems();
        try {
            take();
        } catch (RuntimeException e) {
            form.form().show(e);
        }
        form.focusDevice();
    }

    private void take() {
        NewConnection asked = form.read();
        if (connections.stream().anyMatch(other -> sameDevice(asked, other))) {
            throw new InvalidInputException("deviceId", desk.text("customers.twice", asked.deviceId()));
        }
        connections.add(asked);
        form.clear();
        table.view().show(connections);
    }

    private boolean sameDevice(NewConnection one, NewConnection other) {
        return one.deviceId().equalsIgnoreCase(other.deviceId())
                && plans.of(one).service() == plans.of(other).service();
    }

    private void removeSelected() {
        table.view().selected().ifPresent(this::remove);
    }

    private void remove(NewConnection connection) {
        connections.remove(connection);
        table.view().show(connections);
    }

    /** Shows it at the form, into which the connection it is about goes back. */
    @Override
    public boolean show(RuntimeException problem) {
        if (!form.form().show(problem)) {
            return false;
        }
        blamed(problem).ifPresent(connection -> {
            remove(connection);
            form.show(connection);
        });
        // why: what is filled in puts the refusal of what was there before away
        return form.form().show(problem);
    }

    // why: the engine names the value it refuses, not which of several connections holds it
    private Optional<NewConnection> blamed(RuntimeException problem) {
        String words = problem.getMessage();
        return form.isBegun()
                ? Optional.empty()
                : connections.stream()
                        .filter(connection -> words.contains(connection.deviceId())
                                || connection
                                        .registeredOn()
                                        .filter(day -> words.contains(day + ";"))
                                        .isPresent()
                                || connection
                                        .billedFrom()
                                        .filter(month -> words.contains(month + ";"))
                                        .isPresent())
                        .findFirst();
    }

    /** Those that are in the list. */
    List<NewConnection> connections() {
        return List.copyOf(connections);
    }
}
