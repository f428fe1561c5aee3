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

/** Lives a year on the engine, the first one, the next or the rest of one, and reckons it up. */
public final class Tour {
    /** Who is named in the trail for what a tour does. */
    static final String ACTOR = "tour";

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
        this.admin = engine.actAsAdmin(ACTOR);
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
        TourPast past = TourPast.of(demo);
        LocalDate begins = past.next().orElse(firstDay);
        say.accept(past.lived()
                .map(day -> "The data goes up to " + day + "; the tour continues with the year from " + begins)
                .orElse("The data is empty; the tour begins with " + customers + " sample customers on " + begins));
        return live(past, Stretch.year(begins), customers, progress, Cancellation.NEVER);
    }

    /**
     * Lives what was not lived yet of the days before that one; if asked to stop, it ends after the day it is at.
     *
     * @param customers how many move in, with those who have
     * @param progress hears of every day
     */
    public TourResult runUntil(LocalDate day, int customers, Progress progress, Cancellation cancellation) {
        TourPast past = TourPast.of(demo);
        LocalDate from = past.next().orElse(firstDay);
        return live(past, Stretch.rest(past.began().orElse(from), from, day), customers, progress, cancellation);
    }

    private TourResult live(
            TourPast past, Stretch stretch, int customers, Progress progress, Cancellation cancellation) {
        demo.clock().setTo(stretch.opens());
        demo.heard().forget();
        List<Long> invoicesBefore = books.invoiceNumbers();
        TourPost post = new TourPost(engine, demo.catcher());
        post.deliverLeftOver();
        Findings findings = new Findings();
        SideStories stories = new SideStories(demo, admin, books, post, findings);
        TourYear year = new TourYear(engine, demo.clock(), post, stretch, stories);
        Newcomers newcomers = new Newcomers(customers, past, stretch.from());
        Diary diary = year.live(households(stretch.yearBegins()), newcomers, progress, cancellation);
        YearMonth first = YearMonth.from(past.began().orElse(firstDay));
        return reckon(first, stretch.lastMonth(), diary, post, invoicesBefore, stories, findings);
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
            YearMonth first,
            YearMonth last,
            Diary diary,
            TourPost post,
            List<Long> invoicesBefore,
            SideStories stories,
            Findings findings) {
        Reconciliation reconciliation = new Reconciliation(admin, books, findings);
        reconciliation.compare(Year.of(first.getYear()), Year.of(last.getYear()));
        reconciliation.compare(diary, post, invoicesBefore);
        findings.same(
                "payments told to listeners = invoices",
                demo.heard().payments().stream().sorted().toList(),
                diary.invoices().stream().sorted().toList());
        new Figures(admin, books, findings).compare(first, last);
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
