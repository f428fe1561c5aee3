package org.ctvms.demo.ui.admin.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Words;

/** Who handles a complaint, and by when; both may be left empty. On the event thread. */
final class AssignmentInputs {
    private final Ui ui;
    private final LocalDate raisedOn;
    private final TypedInput<String> assignee = TypedInput.text("assignee");
    private final TypedInput<Optional<LocalDate>> dueOn;

    /** For a complaint raised on that day, which is the first it can be due on. */
    AssignmentInputs(Ui ui, LocalDate raisedOn) {
        this.ui = ui;
        this.raisedOn = raisedOn;
        this.dueOn = Inputs.day(ui.texts(), "dueOn", ui.host()::today);
        assignee.hint(ui.text("complaints.nobody"));
    }

    /** Puts them into a form of two columns, with the names that are in use, which are compared exactly. */
    void addTo(Form form, List<String> names) {
        form.add("complaints.assigneeLabel", assignee);
        form.add("complaints.dueOnLabel", dueOn);
        if (!names.isEmpty()) {
            form.add(
                    Words.muted(ui.text("complaints.names", String.join(", ", names)))
                            .named("names"),
                    "span, width 480:480");
        }
    }

    void show(Assignment assignment) {
        assignee.show(assignment.assignee().orElse(""));
        dueOn.show(assignment.dueOn());
    }

    Assignment value() {
        Optional<String> name = Optional.of(assignee.value()).filter(typed -> !typed.isBlank());
        return new Assignment(name, day());
    }

    private Optional<LocalDate> day() {
        Optional<LocalDate> day = dueOn.value();
        if (day.filter(raisedOn::isAfter).isPresent()) {
            throw new InvalidInputException(
                    dueOn.field(),
                    ui.text("complaints.dueTooEarly", ui.formats().date(raisedOn)));
        }
        return day;
    }
}
