package org.ctvms.demo.ui.admin.reminders;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctvms.core.reminder.AdminReminders;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.ReminderAnswer;
import org.ctvms.demo.ui.Ui;

/** What became of reminding the selected ones: how many got which answer. */
record Answers(List<Debtor> asked, Map<ReminderAnswer, Integer> counts) {
    static Answers of(AdminReminders reminders, List<Debtor> debtors) {
        Map<ReminderAnswer, Integer> counts = new EnumMap<>(ReminderAnswer.class);
        debtors.forEach(debtor -> counts.merge(reminders.remind(debtor.crf()), 1, Integer::sum));
        return new Answers(debtors, counts);
    }

    /** Whether all of them get a mail. */
    boolean allQueued() {
        return counts.keySet().equals(Set.of(ReminderAnswer.QUEUED));
    }

    String words(Ui ui) {
        if (asked.size() == 1) {
            ReminderAnswer only = counts.keySet().iterator().next();
            return ui.text("reminders.one." + only, asked.get(0).name());
        }
        return ui.text(
                "reminders.several",
                count(ReminderAnswer.QUEUED),
                count(ReminderAnswer.ALREADY_TODAY),
                count(ReminderAnswer.NOTHING_DUE),
                count(ReminderAnswer.NO_ADDRESS));
    }

    private int count(ReminderAnswer answer) {
        return counts.getOrDefault(answer, 0);
    }
}
