package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.AdminSession;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.engine.DemoEngine;

/** What happens beside charging and paying: reminders, complaints, signing in, the office's own work. */
final class SideStories {
    private final Reminding reminding;
    private final Complaining complaining;
    private final SigningIn signingIn;
    private final Office office;

    SideStories(DemoEngine demo, AdminSession admin, Books books, TourPost post, Findings findings) {
        this.reminding = new Reminding(admin, books, findings);
        this.complaining = new Complaining(demo.engine(), admin);
        this.signingIn = new SigningIn(demo.engine(), admin, post, findings);
        this.office = new Office(admin, demo.home(), findings);
    }

    void live(LocalDate day, LocalDate yearBegins, List<Crf> customers) {
        reminding.remind(day);
        complaining.live(day, customers);
        signingIn.live(day, yearBegins, customers);
        office.live(day, yearBegins);
    }

    String summary() {
        return reminding.reminded() + " reminders, each to a customer who owed; " + complaining.raised()
                + " complaints raised, " + complaining.resolved() + " resolved; " + signingIn.codes()
                + " one-time codes taken from the mails; " + office.reports() + " reports printed";
    }
}
