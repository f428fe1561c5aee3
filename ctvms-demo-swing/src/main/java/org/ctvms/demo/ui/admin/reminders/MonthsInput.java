package org.ctvms.demo.ui.admin.reminders;

import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.ctvms.demo.ui.form.Input;

/** A number of months, at least 1. */
final class MonthsInput extends Input<Integer> {
    private static final int MOST = 1200;

    private final JSpinner spinner;

    MonthsInput(String field) {
        this(field, new JSpinner(new SpinnerNumberModel(1, 1, MOST, 1)));
    }

    private MonthsInput(String field, JSpinner spinner) {
        super(field, spinner);
        this.spinner = spinner;
        spinner.putClientProperty("FlatLaf.style", "padding: 4,8,4,8");
    }

    @Override
    public Integer value() {
        return (Integer) spinner.getValue();
    }

    @Override
    public void show(Integer value) {
        spinner.setValue(value);
    }

    @Override
    public void onChange(Runnable listener) {
        spinner.addChangeListener(event -> listener.run());
    }
}
