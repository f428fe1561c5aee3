package org.ctvms.demo.ui.admin.settings;

import java.util.Optional;
import org.ctvms.core.retention.Retention;
import org.ctvms.demo.settings.Limits;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Words;

/** How long records are stored and sessions last; the fields have the names the engine gives them in refusals. */
final class RecordsPart {
    private final Form form;
    private final TypedInput<Integer> mailMonths;
    private final TypedInput<Integer> jobLogMonths;
    private final TypedInput<Integer> auditMonths;
    private final TypedInput<Integer> changeDays;
    private final TypedInput<Integer> idleMinutes;
    private final TypedInput<Integer> sessionMinutes;

    RecordsPart(Ui ui) {
        this.form = new Form(ui.texts(), 2);
        form.heading("settings.stored");
        form.add(Words.muted(ui.text("settings.storedWords")), "span, growx, wmin 0");
        this.mailMonths = number(ui, "mailMonths");
        this.jobLogMonths = number(ui, "jobLogMonths");
        this.auditMonths = number(ui, "auditMonths");
        this.changeDays = number(ui, "changeDays");
        form.heading("settings.sessions");
        form.add(Words.muted(ui.text("settings.sessionsWords")), "span, growx, wmin 0");
        this.idleMinutes = number(ui, "idleMinutes");
        this.sessionMinutes = number(ui, "sessionMinutes");
    }

    private TypedInput<Integer> number(Ui ui, String field) {
        return form.add("settings." + field, Inputs.number(ui.texts(), field));
    }

    Form form() {
        return form;
    }

    void show(Limits limits) {
        mailMonths.show(limits.retention().mailMonths());
        jobLogMonths.show(limits.retention().jobLogMonths());
        auditMonths.show(limits.retention().auditMonths());
        changeDays.show(limits.retention().changeDays());
        idleMinutes.show(limits.idleMinutes());
        sessionMinutes.show(limits.sessionMinutes());
    }

    /** What was typed; what is no number goes to the problems. */
    Limits read(Problems problems) {
        Optional<Integer> changes = problems.in(changeDays::value);
        Optional<Integer> mails = problems.in(mailMonths::value);
        Optional<Integer> jobs = problems.in(jobLogMonths::value);
        Optional<Integer> audit = problems.in(auditMonths::value);
        return new Limits(
                problems.in(idleMinutes::value).orElse(Limits.DEFAULT.idleMinutes()),
                problems.in(sessionMinutes::value).orElse(Limits.DEFAULT.sessionMinutes()),
                new Retention(changes.orElse(0), mails.orElse(0), jobs.orElse(0), audit.orElse(0)));
    }
}
