package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.demo.engine.DemoEngine;

/** Lives a year on the engine, the first one or the next, and reckons it up. */
public final class Tour {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final int EVERYBODY = 1000;

    private final DemoEngine demo;
    private final Ctvms engine;
    private final AdminSession admin;
    private final Books books;
    private final LocalDate firstDay;

    /** A tour on the engine, from the usual first day. */
    public Tour(DemoEngine demo) {
        this(demo, FIRST_DAY);
    }

    /** A tour on the engine, from that day if there is no past. */
    public Tour(DemoEngine demo, LocalDate firstDay) {
        this.firstDay = firstDay;
        this.demo = demo;
        this.engine = demo.engine();
        this.admin = engine.actAsAdmin("tour");
        this.books = new Books(demo.database());
    }

    /** The day an engine without any past begins on. */
    public static LocalDate firstDay() {
        return FIRST_DAY;
    }

    /**
     * Lives the next year.
     *
     * @param customers how many move in, if there are none
     * @param say hears what begins
     * @param progress hears of every day
     */
    public TourResult run(int customers, Consumer<String> say, Progress progress) {
        return run(customers, say, progress, Cancellation.NEVER);
    }

    /** As {@link #run(int, Consumer, Progress)}; if asked to stop, the year ends after that day. */
    public TourResult run(int customers, Consumer<String> say, Progress progress, Cancellation cancellation) {
        Optional<LocalDate> lived = engine.dailyRun().lastCompleted();
        LocalDate begins = lived.map(day -> day.plusDays(1)).orElse(firstDay);
        say.accept(
                lived.isPresent()
                        ? "The data goes up to " + lived.get() + "; the tour continues with the year from " + begins
                        : "The data is empty; the tour begins with " + customers + " sample customers on " + begins);
        demo.clock().setTo(begins);
        demo.heard().forget();
        List<Long> invoicesBefore = books.invoiceNumbers();
        TourPost post = new TourPost(engine, demo.catcher());
        post.deliverLeftOver();
        Findings findings = new Findings();
        SideStories stories = new SideStories(demo, admin, books, post, findings);
        TourYear year = new TourYear(engine, demo.clock(), post, begins, stories);
        Diary diary = year.live(households(begins), lived.isPresent() ? 0 : customers, progress, cancellation);
        return reckon(begins, diary, post, invoicesBefore, stories, findings);
    }

    private List<Household> households(LocalDate begins) {
        List<Household> households = new ArrayList<>();
        List<Customer> page = admin.customers().search("", Optional.empty(), EVERYBODY);
        while (!page.isEmpty()) {
            page.forEach(customer -> households.add(new Household(engine, customer.crf(), begins)));
            Customer last = page.get(page.size() - 1);
            page = admin.customers().search("", Optional.of(last.crf()), EVERYBODY);
        }
        return households;
    }

    private TourResult reckon(
            LocalDate begins,
            Diary diary,
            TourPost post,
            List<Long> invoicesBefore,
            SideStories stories,
            Findings findings) {
        Reconciliation reconciliation = new Reconciliation(admin, books, findings);
        YearMonth last = YearMonth.from(begins.plusYears(1));
        reconciliation.compare(Year.of(firstDay.getYear()), Year.of(last.getYear()));
        reconciliation.compare(diary, post, invoicesBefore);
        findings.same(
                "payments told to listeners = invoices",
                demo.heard().payments().stream().sorted().toList(),
                diary.invoices().stream().sorted().toList());
        new Figures(admin, books, findings).compare(YearMonth.from(firstDay), last);
        List<String> lines = new ArrayList<>(YearSummary.lines(books));
        lines.add(inAll(diary, post));
        lines.add(stories.summary());
        lines.add(demo.description());
        lines.add(findings.verdict());
        return new TourResult(lines, findings.reconciled());
    }

    private String inAll(Diary diary, TourPost post) {
        return diary.summary() + ", "
                + post.sent() + " mails sent; in all " + books.count("customer") + " customers, "
                + books.count("connection") + " connections (" + books.connections(ConnectionStatus.SUSPENDED)
                + " suspended), " + books.count("charge") + " charges, " + books.count("payment") + " payments, "
                + books.count("invoice") + " invoices";
    }
}
