package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.money.Money;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.engine.SampleUsers;

/** Fills an empty engine with the year that a tour lives up to yesterday, and with users who can sign in to it. */
public final class SampleOffice {
    private static final String ADMIN = "sample.admin";
    private static final String PASSWORD = "sample password";
    private static final int CANDIDATES = 200;

    private final DemoEngine demo;

    /** On an engine without customers. */
    public SampleOffice(DemoEngine demo) {
        this.demo = demo;
    }

    /** Lives the year before the day, or less of it if asked to stop. */
    public SampleUsers create(LocalDate today, int customers, Progress progress, Cancellation cancellation) {
        TourResult result = new Tour(demo, today.minusYears(1)).run(customers, line -> {}, progress, cancellation);
        if (!result.reconciled()) {
            throw new IllegalStateException(result.lines().get(result.lines().size() - 1));
        }
        demo.clock().setTo(today);
        Ctvms engine = demo.engine();
        engine.dailyRun().run();
        complainToday();
        engine.createFirstAdmin(new NewAdmin(ADMIN, "Sample Admin", "sample.admin@example.com"), PASSWORD);
        SampleUsers users = new SampleUsers(ADMIN, customerWhoOwes(), PASSWORD);
        users.keepIn(demo.home());
        return users;
    }

    /** Leaves the office something to read. */
    private void complainToday() {
        List<Customer> customers = demo.engine()
                .actAsAdmin("tour")
                .customers()
                .search("", Optional.empty(), ComplaintType.values().length);
        for (int at = 0; at < customers.size(); at++) {
            ComplaintType type = ComplaintType.values()[at];
            demo.engine()
                    .actAsCustomer(customers.get(at).crf())
                    .complaints()
                    .raise(type, "This is a sample complaint. It began yesterday evening.");
        }
    }

    /** The user name of one with several connections who owes something, and now has the sample password. */
    private String customerWhoOwes() {
        AdminSession admin = demo.engine().actAsAdmin("tour");
        Customer chosen = admin.customers().search("", Optional.empty(), CANDIDATES).stream()
                .max(Comparator.comparingInt(customer -> telling(admin, customer.crf())))
                .orElseThrow();
        String userName = admin.accounts().of(chosen.crf()).userName();
        TourPost post = new TourPost(demo.engine(), demo.catcher());
        demo.engine().forgottenPassword().requestCode(userName);
        post.code(chosen.contact().email())
                .ifPresent(code -> demo.engine().forgottenPassword().reset(userName, code, PASSWORD));
        return userName;
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
