package org.ctvms.core.complaint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.LetterWriter;
import org.ctvms.core.mail.Letterhead;
import org.ctvms.core.mail.QueuedMail;
import org.ctvms.core.storage.Transactions;

/** Makes the letters about complaints. Thread-safe. */
public final class ComplaintLetters implements LetterWriter {
    private final Transactions<? extends ComplaintWork> transactions;
    private final Letterhead letterhead;

    /** Writes with the letterhead, from the storage. */
    public ComplaintLetters(Transactions<? extends ComplaintWork> transactions, Letterhead letterhead) {
        this.transactions = transactions;
        this.letterhead = letterhead;
    }

    @Override
    public Optional<Letter> write(QueuedMail mail) {
        ComplaintNumber number =
                new ComplaintNumber(Long.parseLong(mail.values().get(ComplaintMail.NUMBER)));
        return transactions
                .read(work -> work.complaints().find(number, Optional.empty()))
                .map(complaint -> letterhead.letter(mail, values(complaint)));
    }

    private Map<String, String> values(Complaint complaint) {
        Map<String, String> values = new HashMap<>();
        values.put("name", complaint.customerName());
        values.put(ComplaintMail.NUMBER, complaint.number().toString());
        values.put("type", complaint.type().name());
        values.put("text", complaint.text());
        values.put("raisedOn", letterhead.date(complaint.raisedOn()));
        values.put("device", complaint.deviceId().orElse(""));
        complaint.resolution().ifPresent(resolution -> {
            values.put("resolvedOn", letterhead.date(resolution.on()));
            values.put("note", resolution.note());
        });
        return values;
    }
}
