package org.ctvms.core.mail;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.money.Money;

/**
 * Letters about nobody, for hosts that write templates or try their mail server: each value that {@link MailKind} names is there, and obviously a
 * sample.
 *
 * @param letterhead what the letters have in common with real ones
 * @param today the day they are written
 */
record SampleLetter(Letterhead letterhead, LocalDate today) {
    Letter of(MailKind kind, String recipient) {
        Map<String, String> values = new HashMap<>(values(kind));
        values.put("name", "Sample Customer");
        List<Map<String, String>> lines = kind == MailKind.REMINDER ? lines() : List.of();
        QueuedMail mail = new QueuedMail(
                0, UUID.randomUUID(), kind, Optional.empty(), Optional.empty(), Optional.of(recipient), Map.of(), 1);
        return letterhead.letter(mail, Map.copyOf(values), lines, Optional.empty());
    }

    private Map<String, String> values(MailKind kind) {
        return switch (kind) {
            case CREDENTIALS -> Map.of("crf", "100", "userName", "sample.customer", "password", "sample-password");
            case OTP -> Map.of("code", "123456", "minutes", "5");
            case INVOICE -> invoice();
            case REMINDER -> Map.of("crf", "100", "due", amount(1500), "months", "3");
            case COMPLAINT_RECEIVED -> complaint();
            case COMPLAINT_RESOLVED -> resolved();
        };
    }

    private Map<String, String> invoice() {
        return Map.ofEntries(
                Map.entry("crf", "100"),
                Map.entry("invoice", "1000"),
                Map.entry("issuedOn", date(today)),
                Map.entry("amount", amount(500)),
                Map.entry("months", month(0)),
                Map.entry("service", "CABLE_TV"),
                Map.entry("plan", "Sample Plan"),
                Map.entry("device", "SAMPLE-BOX-1"),
                Map.entry("expiresOn", date(today.plusMonths(1))),
                Map.entry("dueLeft", amount(1000)),
                Map.entry("mode", "ONLINE"),
                Map.entry("reference", "SAMPLE-REFERENCE-1"));
    }

    private List<Map<String, String>> lines() {
        return List.of(
                line("CABLE_TV", "SAMPLE-BOX-1", 1000, month(-1) + ", " + month(0)),
                line("BROADBAND", "sample-login", 500, month(0)));
    }

    private Map<String, String> line(String service, String device, long due, String months) {
        return Map.of(
                "service", service, "plan", "Sample Plan", "device", device, "due", amount(due), "months", months);
    }

    private Map<String, String> complaint() {
        return Map.of(
                "complaint", "1000",
                "type", "NO_SIGNAL",
                "text", "This is the text of a sample complaint.",
                "raisedOn", date(today.minusDays(1)),
                "device", "SAMPLE-BOX-1");
    }

    private Map<String, String> resolved() {
        Map<String, String> values = new HashMap<>(complaint());
        values.put("resolvedOn", date(today));
        values.put("note", "This is a sample note on how it was resolved.");
        return values;
    }

    private String amount(long amount) {
        return letterhead.amount(Money.of(amount));
    }

    private String date(LocalDate day) {
        return letterhead.date(day);
    }

    private String month(int later) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", letterhead.language().locale())
                .format(YearMonth.from(today).plusMonths(later));
    }
}
