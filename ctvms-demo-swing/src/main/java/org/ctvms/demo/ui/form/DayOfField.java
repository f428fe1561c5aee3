package org.ctvms.demo.ui.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JTextField;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.calendar.PickedDay;
import org.ctvms.demo.ui.text.DateReader;

/** The day of a field, for its calendar. */
record DayOfField(TypedInput<Optional<LocalDate>> input, Supplier<LocalDate> now, Consumer<LocalDate> check)
        implements PickedDay {
    @Override
    public LocalDate today() {
        return now.get();
    }

    @Override
    public Optional<LocalDate> filledIn() {
        return DateReader.day(input.typed());
    }

    @Override
    public boolean isPossible(LocalDate day) {
        try {
            check.accept(day);
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    // why: one key takes it back, as if it were typed
    @Override
    public void pick(LocalDate day) {
        input.write(Optional.of(day));
        ((JTextField) input.component()).requestFocusInWindow();
    }
}
