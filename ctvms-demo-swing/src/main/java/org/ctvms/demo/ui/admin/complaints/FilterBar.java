package org.ctvms.demo.ui.admin.complaints;

import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.BelowLabel;
import org.ctvms.demo.ui.form.CrfInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;

/** Which complaints are wanted. */
final class FilterBar extends JPanel {
    private static final int TYPING_MILLIS = 250;

    private final WhichButtons which;
    private final Form form;
    private final TypedInput<Optional<Crf>> crf;
    private final AssigneeFilter assignees;
    private final Timer typed;

    FilterBar(Ui ui, Runnable changed) {
        super(new MigLayout("insets 0, fillx", "[grow][250!, fill]", "[top]"));
        setOpaque(false);
        this.which = new WhichButtons(ui, changed);
        this.form = new Form(ui.texts(), 2);
        this.crf = CrfInput.of(ui.texts(), "crf");
        this.assignees = new AssigneeFilter(ui, changed);
        this.typed = new Timer(TYPING_MILLIS, event -> changed.run());
        typed.setRepeats(false);
        form.add("complaints.crfFilter", crf);
        crf.hint(ui.text("common.all"));
        crf.onChange(typed::restart);
        form.add("complaints.assigneeLabel", assignees.input());
        add(which, BelowLabel.constraint());
        add(form);
    }

    void focus() {
        crf.component().requestFocusInWindow();
    }

    /** What is wanted; empty if that can't be read, which is said beside it. */
    Optional<ComplaintFilter> wanted() {
        form.clearProblems();
        try {
            return Optional.of(new ComplaintFilter(which.which(), crf.value(), assignees.chosen()));
        } catch (InvalidInputException e) {
            form.show(e);
            return Optional.empty();
        }
    }

    void show(ComplaintFilter filter) {
        which.show(filter.which());
        crf.show(filter.crf());
        assignees.choose(filter.assignee());
        typed.stop();
    }

    void show(ComplaintCount count, List<String> names) {
        assignees.offer(names);
        if (crf.typed().isBlank() && assignees.chosen().isEmpty()) {
            which.show(count);
        } else {
            which.hideCounts();
        }
    }
}
