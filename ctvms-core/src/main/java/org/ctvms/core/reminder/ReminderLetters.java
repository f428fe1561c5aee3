package org.ctvms.core.reminder;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.LetterWriter;
import org.ctvms.core.mail.Letterhead;
import org.ctvms.core.mail.QueuedMail;
import org.ctvms.core.storage.Transactions;

/** Makes reminders from what is due when they are delivered; none of what was paid meanwhile. Thread-safe. */
public final class ReminderLetters implements LetterWriter {
    private final Transactions<? extends ReminderWork> transactions;
    private final Letterhead letterhead;

    /** Writes with the letterhead, from the storage. */
    public ReminderLetters(Transactions<? extends ReminderWork> transactions, Letterhead letterhead) {
        this.transactions = transactions;
        this.letterhead = letterhead;
    }

    @Override
    public Optional<Letter> write(QueuedMail mail) {
        Crf crf = new Crf(Integer.parseInt(mail.values().get("crf")));
        return transactions
                .read(work -> work.reminders().find(crf))
                .map(debtor -> letterhead.letter(mail, values(debtor), lines(debtor), Optional.empty()));
    }

    private Map<String, String> values(Debtor debtor) {
        return Map.of(
                "name", debtor.name(),
                "crf", debtor.crf().toString(),
                "due", letterhead.amount(debtor.due()),
                "months", Integer.toString(debtor.pendingMonths()));
    }

    private List<Map<String, String>> lines(Debtor debtor) {
        return debtor.connections().stream().map(this::line).collect(Collectors.toUnmodifiableList());
    }

    private Map<String, String> line(OwingConnection connection) {
        return Map.of(
                "service", connection.service().name(),
                "plan", connection.planName(),
                "device", connection.deviceId(),
                "due", letterhead.amount(connection.due()),
                "months", months(connection));
    }

    private String months(OwingConnection connection) {
        DateTimeFormatter names =
                DateTimeFormatter.ofPattern("MMMM yyyy", letterhead.language().locale());
        return connection.months().stream().map(names::format).collect(Collectors.joining(", "));
    }
}
