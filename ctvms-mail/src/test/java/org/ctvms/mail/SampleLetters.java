package org.ctvms.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.mail.Attachment;
import org.ctvms.core.mail.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;

/** Letters to obviously invented people. */
final class SampleLetters {
    static final byte[] PDF = {'%', 'P', 'D', 'F', 0, 1, (byte) 0xFF, '\r', '\n', '.', '\r', '\n'};

    private SampleLetters() {}

    static Letter credentials(Language language) {
        Map<String, String> values =
                Map.of("name", "Sample Mango", "crf", "100", "userName", "crf100", "password", "Sample<23>");
        return letter(MailKind.CREDENTIALS, language, values, Optional.empty());
    }

    static Letter invoice(Language language) {
        return invoice(language, Map.of());
    }

    static Letter invoice(Language language, Map<String, String> changed) {
        Map<String, String> values = new HashMap<>(Map.ofEntries(
                Map.entry("name", "Sample Mango"),
                Map.entry("crf", "100"),
                Map.entry("invoice", "1000"),
                Map.entry("issuedOn", "10 November 2026"),
                Map.entry("amount", "INR 499.00"),
                Map.entry("months", "October 2026, November 2026"),
                Map.entry("service", "BROADBAND"),
                Map.entry("plan", "Home 50"),
                Map.entry("device", "sample-login"),
                Map.entry("expiresOn", "10 December 2026"),
                Map.entry("dueLeft", "INR 0.00"),
                Map.entry("mode", "ONLINE"),
                Map.entry("reference", "SAMPLE-1")));
        values.putAll(changed);
        Attachment pdf = new Attachment("invoice-1000.pdf", "application/pdf", PDF);
        return letter(MailKind.INVOICE, language, values, Optional.of(pdf));
    }

    private static Letter letter(
            MailKind kind, Language language, Map<String, String> values, Optional<Attachment> attachment) {
        return new Letter(
                7, kind, "mango@example.com", language, "Sample Cable Network", values, List.of(), attachment);
    }
}
