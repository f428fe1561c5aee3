package org.ctvms.demo.tour;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.money.Money;
import org.ctvms.core.statement.MonthLine;
import org.ctvms.core.statement.YearStatement;

/** Holds the ledger, the dues, the month views, the invoices, the cash and the mails against each other. */
final class Reconciliation {
    private static final long FIRST_INVOICE = 1000;
    private static final int PAGE = 1000;

    private final AdminSession admin;
    private final Books books;
    private final Findings findings;

    Reconciliation(AdminSession admin, Books books, Findings findings) {
        this.admin = admin;
        this.books = books;
        this.findings = findings;
    }

    /** Compares everything from the first year of the books to the last. */
    void compare(Year first, Year last) {
        Money open = books.charged().minus(books.paidOnCharges());
        same("ledger = dues", open, dues());
        same("allocations = paid on charges", books.allocated(), books.paidOnCharges());
        same("payments = allocations", books.paid(), books.allocated());
        compareMonthViews(first, last);
        compareInvoices(first, last);
    }

    /** Compares what the counter noted this year with what was booked this year, and with the mails received. */
    void compare(Diary diary, TourPost post, List<Long> invoicesBefore) {
        List<Long> booked = new ArrayList<>(books.invoiceNumbers());
        booked.removeAll(invoicesBefore);
        same("counter's payments = invoices", diary.invoices().stream().sorted().toList(), booked);
        same("no mail has failed", 0, post.troubled());
        if (post.canBeRead()) {
            // why: a tour that was killed may have left letters about its invoices
            List<Long> received = post.invoicesReceived().stream()
                    .filter(number -> !invoicesBefore.contains(number))
                    .sorted()
                    .toList();
            same("one mail per invoice", booked, received);
        }
    }

    private Money dues() {
        return books.crfs().stream()
                .flatMap(crf -> admin.connections().of(crf(crf)).stream())
                .map(ConnectionOverview::due)
                .reduce(Money.ZERO, Money::plus);
    }

    private void compareMonthViews(Year first, Year last) {
        Money charged = Money.ZERO;
        Money paid = Money.ZERO;
        Money received = Money.ZERO;
        for (int year = first.getValue(); year <= last.getValue(); year++) {
            for (long crf : books.crfs()) {
                for (YearStatement statement : admin.paymentDetails(crf(crf), Year.of(year))) {
                    charged = charged.plus(sum(
                            statement.months().stream().map(MonthLine::charged).toList()));
                    paid = paid.plus(
                            sum(statement.months().stream().map(MonthLine::paid).toList()));
                    received = received.plus(sum(statement.payments().stream()
                            .map(receipt -> receipt.amount())
                            .toList()));
                }
            }
        }
        same("month views charged = ledger", charged, books.charged());
        same("month views paid = ledger", paid, books.paidOnCharges());
        same("payments in month views = cash", received, books.paid());
    }

    private void compareInvoices(Year first, Year last) {
        List<Invoice> invoices = new ArrayList<>();
        for (YearMonth month = first.atMonth(1); !month.isAfter(last.atMonth(12)); month = month.plusMonths(1)) {
            invoices.addAll(issuedIn(month));
        }
        same("invoices = cash", sum(invoices.stream().map(Invoice::amount).toList()), books.paid());
        List<Long> numbers = invoices.stream()
                .map(invoice -> invoice.number().value())
                .sorted()
                .toList();
        List<Long> expected = LongStream.range(FIRST_INVOICE, FIRST_INVOICE + numbers.size())
                .boxed()
                .toList();
        same(
                "invoice numbers " + FIRST_INVOICE + "…" + (FIRST_INVOICE + numbers.size() - 1) + " without gap",
                expected,
                numbers);
    }

    private List<Invoice> issuedIn(YearMonth month) {
        List<Invoice> all = new ArrayList<>();
        List<Invoice> page = admin.invoices().issuedIn(month, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            Invoice last = page.get(page.size() - 1);
            page = admin.invoices().issuedIn(month, Optional.of(last.number()), PAGE);
        }
        return all;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static Crf crf(long number) {
        return new Crf(Math.toIntExact(number));
    }

    private void same(String what, Object one, Object other) {
        findings.same(what, one, other);
    }
}
