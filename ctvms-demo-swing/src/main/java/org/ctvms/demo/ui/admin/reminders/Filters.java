package org.ctvms.demo.ui.admin.reminders;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.part.Words;

/** Who of those who owe is meant. */
final class Filters extends JPanel {
    private final Ui ui;
    private final ChoiceInput<Optional<ServiceType>> service;
    private final MonthsInput months = new MonthsInput("atLeastMonths");
    private boolean telling;

    /** The listener hears when people choose otherwise. */
    Filters(Ui ui, Runnable changed) {
        super(new MigLayout("insets 0, fillx, gap 24", "[340!, fill][grow, fill]", "[bottom]"));
        this.ui = ui;
        this.service = new ChoiceInput<>(ui.texts(), "service", services(), this::words);
        setOpaque(false);
        Form form = new Form(ui.texts(), 2);
        form.add("reminders.service", service);
        form.add("reminders.atLeastMonths", months);
        service.onChange(() -> tell(changed));
        months.onChange(() -> tell(changed));
        add(form);
        add(Words.muted(ui.text("reminders.hint")), "wmin 0");
    }

    private static List<Optional<ServiceType>> services() {
        return Stream.concat(
                        Stream.of(Optional.<ServiceType>empty()),
                        Arrays.stream(ServiceType.values()).map(Optional::of))
                .toList();
    }

    private String words(Optional<ServiceType> wanted) {
        return wanted.map(ui.texts()::of).orElse(ui.text("reminders.allServices"));
    }

    private void tell(Runnable changed) {
        if (!telling) {
            changed.run();
        }
    }

    ReminderFilter filter() {
        return new ReminderFilter(service.value(), months.value());
    }

    /** Shows the filter, of which the listener does not hear. */
    void show(ReminderFilter filter) {
        telling = true;
        service.show(filter.service());
        months.show(filter.atLeastMonths());
        telling = false;
    }

    /** The filter in words. */
    String words(ReminderFilter filter) {
        return ui.text("reminders.filter", words(filter.service()), filter.atLeastMonths());
    }
}
