package org.ctvms.demo.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.MailKind;
import org.ctvms.demo.mail.CaughtMail;

/** The texts that a mail of its kind must tell. */
final class MailWords {
    private static final Pattern INVOICE = Pattern.compile("invoice (\\d+)");

    private final Home home;

    MailWords(Home home) {
        this.home = home;
    }

    /** Who is addressed where. */
    static Map<String, String> namesByAddress(Home home) {
        Map<String, String> names = new HashMap<>();
        home.admin()
                .accounts()
                .admins()
                .forEach(admin -> names.put(admin.email().orElseThrow(), admin.name()));
        home.admin()
                .customers()
                .search("", Optional.empty(), 1000)
                .forEach(customer -> names.put(customer.contact().email().orElseThrow(), customer.name()));
        names.put(home.firstAddress(), home.customer().name());
        return names;
    }

    /** The texts, each as often as the mail tells it. */
    List<String> of(Mail mail) {
        CaughtMail caught = new CaughtMail(mail.to().get(0), mail.subject(), mail.text(), List.of());
        MailKind kind = caught.kind().orElseThrow();
        List<String> words = new ArrayList<>();
        switch (kind) {
            case CREDENTIALS, OTP -> {}
            case INVOICE -> invoice(mail, words);
            case REMINDER -> reminder(words);
            case COMPLAINT_RECEIVED, COMPLAINT_RESOLVED ->
                complaint(kind, new ComplaintNumber(caught.complaint().orElseThrow()), words);
        }
        return words;
    }

    private void invoice(Mail mail, List<String> words) {
        Matcher number = INVOICE.matcher(mail.subject());
        if (!number.find()) {
            throw new IllegalStateException("no invoice: " + mail.subject());
        }
        Invoice invoice = home.me().invoices().find(new InvoiceNumber(Long.parseLong(number.group(1))));
        words.addAll(List.of(invoice.planName(), invoice.deviceId()));
        invoice.reference().ifPresent(words::add);
    }

    private void reminder(List<String> words) {
        home.me()
                .connections()
                .all()
                .forEach(own ->
                        words.addAll(List.of(own.planName(), own.connection().deviceId())));
    }

    private void complaint(MailKind kind, ComplaintNumber number, List<String> words) {
        Complaint complaint = home.me().complaints().find(number);
        words.add(complaint.text());
        complaint.deviceId().ifPresent(words::add);
        if (kind == MailKind.COMPLAINT_RESOLVED) {
            words.add(complaint.resolution().orElseThrow().note());
        }
    }
}
