package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.CustomerComplaints;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.money.Money;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.engine.SampleUsers;

/**
 * Fills an engine with the year that a tour lives up to yesterday, and with users who can sign in to it. What was stopped
 * on the way, even by the end of the process, can be gone on with.
 */
public final class SampleOffice {
    private static final String ADMIN = "sample.admin";
    private static final String PASSWORD = "sample password";
    private static final String COMPLAINT = "This is a sample complaint. It began yesterday evening.";
    private static final int CANDIDATES = 200;

    private final DemoEngine demo;

    /** On an engine without customers, or on which {@link #isBegun}. */
    public SampleOffice(DemoEngine demo) {
        this.demo = demo;
    }

    /** Whether there are customers, and a tour added all of them. */
    public boolean isBegun() {
        return TourPast.of(demo).isSample();
    }

    /** Lives what was not lived yet of the year before the day, or less of it if asked to stop. */
    public SampleUsers create(LocalDate today, int customers, Progress progress, Cancellation cancellation) {
        TourResult result = new Tour(demo, today.minusYears(1)).runUntil(today, customers, progress, cancellation);
        if (!result.reconciled()) {
            throw new IllegalStateException(result.lines().get(result.lines().size() - 1));
        }
        // why: a tour in the terminal may have lived beyond today
        demo.clock().setTo(demo.today().isAfter(today) ? demo.today() : today);
        Ctvms engine = demo.engine();
        // why: a creation that is stopped leaps over the rest of its year
        engine.dailyRun().confirm(demo.today());
        engine.dailyRun().run();
        complainToday();
        SampleUsers users = new SampleUsers(ADMIN, customerWhoOwes(), PASSWORD);
        users.keepIn(demo.home());
        // why: the admin comes last, for what was stopped is gone on with only while there is no admin
        engine.createFirstAdmin(new NewAdmin(ADMIN, "Sample Admin", "sample.admin@example.com"), PASSWORD);
        return users;
    }

    /** Leaves the office something to read. */
    private void complainToday() {
        List<Customer> customers = demo.engine()
                .actAsAdmin(Tour.ACTOR)
                .customers()
                .search("", Optional.empty(), ComplaintType.values().length);
        for (int at = 0; at < customers.size(); at++) {
            complain(customers.get(at).crf(), ComplaintType.values()[at]);
        }
    }

    private void complain(Crf crf, ComplaintType type) {
        CustomerComplaints complaints = demo.engine().actAsCustomer(crf).complaints();
        boolean waits = complaints.list(Optional.empty(), CANDIDATES).stream()
                .anyMatch(known -> known.isOpen() && known.text().equals(COMPLAINT));
        if (!waits) {
            complaints.raise(type, COMPLAINT);
        }
    }

    /** The user name of one with several connections who owes something, and now has the sample password. */
    private String customerWhoOwes() {
        AdminSession admin = demo.engine().actAsAdmin(Tour.ACTOR);
        TourPost post = new TourPost(demo.engine(), demo.catcher());
        List<Customer> candidates = admin.customers().search("", Optional.empty(), CANDIDATES).stream()
                .sorted(Comparator.comparingInt((Customer customer) -> telling(admin, customer.crf()))
                        .reversed())
                .toList();
        Customer chosen = candidates.stream()
                .filter(customer -> post.canBeRead() && takesThePassword(admin, customer, post))
                .findFirst()
                .orElse(candidates.get(0));
        return admin.accounts().of(chosen.crf()).userName();
    }

    // why: whoever was mailed a code just before it was stopped gets no other within a minute
    private boolean takesThePassword(AdminSession admin, Customer customer, TourPost post) {
        String userName = admin.accounts().of(customer.crf()).userName();
        demo.engine().forgottenPassword().requestCode(userName);
        Optional<String> code = customer.contact().email().flatMap(post::code);
        code.ifPresent(mailed -> demo.engine().forgottenPassword().reset(userName, mailed, PASSWORD));
        return code.isPresent();
    }

    // why: two connections of two services, one of them paid and one of them owing, show the most
    private static int telling(AdminSession admin, Crf crf) {
        var connections = admin.connections().of(crf);
        long services = connections.stream()
                .map(overview -> overview.connection().service())
                .distinct()
                .count();
        boolean owes = connections.stream().map(ConnectionOverview::due).anyMatch(Money::isPositive);
        return (int) services * 2 + (owes ? 3 : 0);
    }
}
