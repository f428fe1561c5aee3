package org.ctvms.demo.tour;

import java.time.LocalDate;
import org.ctvms.core.AdminSession;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.reminder.ReminderResult;

/** Reminds all who owe, once a month, and holds who was reminded against who owed. */
final class Reminding {
    private static final int DAY_OF_MONTH = 25;

    private final AdminSession admin;
    private final Books books;
    private final Findings findings;
    private long reminded;

    Reminding(AdminSession admin, Books books, Findings findings) {
        this.admin = admin;
        this.books = books;
        this.findings = findings;
    }

    void remind(LocalDate day) {
        if (day.getDayOfMonth() != DAY_OF_MONTH) {
            return;
        }
        long owing = books.customersWhoOwe();
        ReminderResult result = admin.reminders().remindAll(ReminderFilter.ALL);
        findings.expect("reminders of " + day + " = customers who owed", result.queued(), owing);
        ReminderResult again = admin.reminders().remindAll(ReminderFilter.ALL);
        findings.expect("reminders of a second run on " + day, again.queued(), 0L);
        reminded += result.queued();
    }

    long reminded() {
        return reminded;
    }
}
