package org.ctvms.demo.tour;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.document.ArchiveState;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;

/** What the office does now and then: it searches, prints reports, loses invoices and restores them. */
final class Office {
    private final AdminSession admin;
    private final Path home;
    private final Findings findings;
    private int reports;

    Office(AdminSession admin, Path home, Findings findings) {
        this.admin = admin;
        this.home = home;
        this.findings = findings;
    }

    void live(LocalDate day, LocalDate yearBegins) {
        if (day.equals(yearBegins.plusDays(150))) {
            search();
            printReports(YearMonth.from(day).minusMonths(1));
            loseInvoices(YearMonth.from(day).minusMonths(1));
        }
    }

    private void search() {
        List<Customer> everybody = admin.customers().search("", Optional.empty(), 1000);
        Customer wanted = everybody.get(everybody.size() / 2);
        String words = wanted.name().replaceAll("[^\\p{L} ]", "").strip();
        String digits = wanted.contact().mobile().replaceAll("\\D", "");
        Stream.of(wanted.crf().toString(), words, digits.substring(digits.length() - 7))
                .forEach(text -> findings.expect(
                        "customers found by " + text,
                        admin.customers().search(text, Optional.empty(), 1000).contains(wanted),
                        true));
    }

    private void printReports(YearMonth month) {
        for (ServiceType service : ServiceType.values()) {
            for (ReportFormat format : ReportFormat.values()) {
                print(new ReportQuery(service, month, PaidState.PAID), format);
            }
        }
    }

    private void print(ReportQuery query, ReportFormat format) {
        String name = query.service() + "-" + query.month() + "-" + query.state() + "." + format;
        try {
            Path file = Files.createDirectories(home.resolve("reports")).resolve(name.toLowerCase(Locale.ROOT));
            try (OutputStream out = Files.newOutputStream(file)) {
                findings.expect(
                        "rows of " + name,
                        admin.reports().write(query, format, out),
                        admin.reports().totals(query));
            }
            reports++;
        } catch (IOException e) {
            throw new UncheckedIOException("a report can't be written", e);
        }
    }

    private void loseInvoices(YearMonth month) {
        List<Invoice> invoices = admin.invoices().issuedIn(month, Optional.empty(), 2);
        if (invoices.size() > 1) {
            restore(invoices.get(0).number(), ArchiveState.MISSING, Files::delete);
            restore(invoices.get(1).number(), ArchiveState.DAMAGED, file -> Files.writeString(file, "damaged"));
        }
    }

    private void restore(InvoiceNumber number, ArchiveState expected, Harm harm) {
        byte[] before = admin.invoices().open(number).pdf().orElseThrow();
        try {
            harm.to(home.resolve("invoices/" + number.value() / 1000 + "/invoice-" + number + ".pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException("an invoice can't be harmed", e);
        }
        findings.expect("invoice " + number, admin.invoices().open(number).state(), expected);
        byte[] after = admin.invoices().restore(number).pdf().orElseThrow();
        findings.expect("invoice " + number + " restored", Arrays.equals(before, after), true);
    }

    private interface Harm {
        void to(Path file) throws IOException;
    }

    int reports() {
        return reports;
    }
}
