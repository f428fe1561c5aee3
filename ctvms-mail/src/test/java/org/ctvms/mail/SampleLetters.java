package org.ctvms.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Attachment;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;

/** Letters to obviously invented people. */
final class SampleLetters {
    static final UUID ID = new UUID(7, 7);
    static final byte[] PDF = {'%', 'P', 'D', 'F', 0, 1, (byte) 0xFF, '\r', '\n', '.', '\r', '\n'};

    private SampleLetters() {}

    static Letter credentials(Language language) {
        return of(MailKind.CREDENTIALS, language);
    }

    static Letter credentialsOfAnAdmin(Language language) {
        Map<String, String> values = new HashMap<>(values(MailKind.CREDENTIALS));
        values.remove("crf");
        return letter(MailKind.CREDENTIALS, language, values, List.of());
    }

    static Letter invoice(Language language) {
        return of(MailKind.INVOICE, language);
    }

    static Letter invoice(Language language, Map<String, String> changed) {
        return of(MailKind.INVOICE, language, changed);
    }

    static Letter of(MailKind kind, Language language) {
        return of(kind, language, Map.of());
    }

    static Letter of(MailKind kind, Language language, Map<String, String> changed) {
        Map<String, String> values = new HashMap<>(values(kind));
        values.putAll(changed);
        return letter(kind, language, values, lines(kind));
    }

    /** The letter with the one text in place of each that a person or a host can choose. */
    static Letter allSaying(String text, MailKind kind, Language language) {
        Map<String, String> values = new HashMap<>(values(kind));
        values.replaceAll((name, value) -> isConstant(name) ? value : text);
        List<Map<String, String>> lines = new ArrayList<>();
        for (Map<String, String> line : lines(kind)) {
            Map<String, String> changed = new HashMap<>(line);
            changed.replaceAll((name, value) -> isConstant(name) ? value : text);
            lines.add(changed);
        }
        return letter(kind, language, values, lines);
    }

    private static boolean isConstant(String name) {
        return List.of("service", "mode", "type").contains(name);
    }

    private static Map<String, String> values(MailKind kind) {
        return switch (kind) {
            case CREDENTIALS -> named(Map.of("crf", "100", "userName", "crf100", "password", "Sample<23>"));
            case OTP -> named(Map.of("code", "043217", "minutes", "5"));
            case INVOICE -> named(invoice());
            case REMINDER -> named(Map.of("crf", "100", "due", "₹1,497.00", "months", "3"));
            case COMPLAINT_RECEIVED -> named(complaint());
            case COMPLAINT_RESOLVED -> resolved();
        };
    }

    private static Map<String, String> named(Map<String, String> values) {
        Map<String, String> named = new HashMap<>(values);
        named.put("name", "Sample Mango");
        return named;
    }

    private static Map<String, String> invoice() {
        return Map.ofEntries(
                Map.entry("crf", "100"),
                Map.entry("invoice", "1000"),
                Map.entry("issuedOn", "10 November 2026"),
                Map.entry("amount", "₹499.00"),
                Map.entry("months", "October 2026, November 2026"),
                Map.entry("service", "BROADBAND"),
                Map.entry("plan", "Home 50"),
                Map.entry("device", "sample-login"),
                Map.entry("expiresOn", "10 December 2026"),
                Map.entry("dueLeft", "₹0.00"),
                Map.entry("mode", "ONLINE"),
                Map.entry("reference", "SAMPLE-1"));
    }

    private static Map<String, String> complaint() {
        return Map.of(
                "complaint", "1012",
                "type", "SLOW_INTERNET",
                "text", "Pages take a minute to open,\nsince Monday.",
                "raisedOn", "9 November 2026",
                "device", "sample-login");
    }

    private static Map<String, String> resolved() {
        Map<String, String> values = named(complaint());
        values.put("resolvedOn", "10 November 2026");
        values.put("note", "The line was mended.");
        return values;
    }

    private static List<Map<String, String>> lines(MailKind kind) {
        return kind == MailKind.REMINDER
                ? List.of(
                        line("CABLE_TV", "Basic 150", "sample-box", "₹998.00", "October 2026, November 2026"),
                        line("BROADBAND", "Home 50", "sample-login", "₹499.00", "November 2026"))
                : List.of();
    }

    private static Map<String, String> line(String service, String plan, String device, String due, String months) {
        return Map.of("service", service, "plan", plan, "device", device, "due", due, "months", months);
    }

    private static Letter letter(
            MailKind kind, Language language, Map<String, String> values, List<Map<String, String>> lines) {
        Optional<Attachment> pdf = Optional.of(kind)
                .filter(MailKind.INVOICE::equals)
                .map(invoice -> new Attachment("invoice-1000.pdf", "application/pdf", PDF));
        return new Letter(
                ID,
                kind,
                Optional.empty(),
                Optional.empty(),
                "mango@example.com",
                language,
                "Sample Cable Network",
                values,
                lines,
                pdf);
    }
}
