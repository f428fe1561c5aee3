package org.ctvms.demo.ui.admin.connections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.part.Mnemonics;

/** Which connections are listed. */
final class FilterBar {
    private final Ui ui;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 6 0"));
    private final ChoiceInput<Optional<ServiceType>> service;
    private final ChoiceInput<Optional<ConnectionStatus>> status;
    private final JCheckBox renewals = new JCheckBox();
    private Optional<LocalDate> asked = Optional.empty();
    private boolean silent;

    /** A bar that tells of each change people make. */
    FilterBar(Ui ui, Runnable changed) {
        this.ui = ui;
        this.service = new ChoiceInput<>(ui.texts(), "service", orAny(ServiceType.values()), this::words);
        this.status = new ChoiceInput<>(ui.texts(), "status", orAny(ConnectionStatus.values()), this::statusWords);
        panel.setOpaque(false);
        add("connections.serviceFilter", service);
        add("connections.statusFilter", status);
        renewals.setName("renewals");
        renewals.setOpaque(false);
        panel.add(renewals);
        name(ui.host().today());
        service.onChange(() -> tell(changed));
        status.onChange(() -> tell(changed));
        renewals.addActionListener(event -> renewalsChosen(changed));
    }

    private static <T> List<Optional<T>> orAny(T[] values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), Stream.of(values).map(Optional::of))
                .toList();
    }

    private String words(Optional<ServiceType> choice) {
        return choice.map(ui.texts()::of).orElseGet(() -> ui.text("common.all"));
    }

    private String statusWords(Optional<ConnectionStatus> choice) {
        return choice.map(ui.texts()::of).orElseGet(() -> ui.text("connections.allOpen"));
    }

    private void add(String key, ChoiceInput<?> input) {
        JLabel label = new JLabel();
        Mnemonics.set(label, ui.text(key));
        label.setLabelFor(input.component());
        panel.add(label);
        panel.add(input.component(), "gapright 14");
    }

    private void name(LocalDate day) {
        String words = day.equals(ui.host().today())
                ? ui.text("connections.renewalsToday")
                : ui.text("connections.renewalsOn", ui.formats().date(day));
        Mnemonics.set(renewals, words);
    }

    private void renewalsChosen(Runnable changed) {
        LocalDate today = ui.host().today();
        asked = renewals.isSelected() ? Optional.of(today) : Optional.empty();
        name(today);
        tell(changed);
    }

    private void tell(Runnable changed) {
        if (!silent) {
            changed.run();
        }
    }

    JPanel panel() {
        return panel;
    }

    ConnectionFilter value() {
        return new ConnectionFilter(service.value(), status.value(), asked);
    }

    /** Shows the filter, and tells nobody. */
    void show(ConnectionFilter filter) {
        silent = true;
        service.show(filter.service());
        status.show(filter.status());
        asked = filter.renewingOn();
        renewals.setSelected(asked.isPresent());
        name(asked.orElse(ui.host().today()));
        silent = false;
    }
}
