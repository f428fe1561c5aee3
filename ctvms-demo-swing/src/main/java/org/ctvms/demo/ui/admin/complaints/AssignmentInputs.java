package org.ctvms.demo.ui.admin.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Words;

/** Who handles a complaint, and by when; both may be left empty. On the event thread. */
final class AssignmentInputs {
    private final Ui ui;
    private final TypedInput<String> assignee = TypedInput.text("assignee");
    private final TypedInput<Optional<LocalDate>> dueOn;

    AssignmentInputs(Ui ui) {
        this.ui = ui;
        this.dueOn = Inputs.day(ui.texts(), "dueOn");
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
        return new Assignment(name, dueOn.value());
    }
}
