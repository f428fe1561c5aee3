package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.engine.DemoClock;

/** Lives a year or the rest of one, day by day. */
final class TourYear {
    private final Ctvms engine;
    private final AdminSession admin;
    private final DemoClock clock;
    private final TourPost post;
    private final Stretch stretch;
    private final LocalDate begins;
    private final SideStories stories;
    private final List<Household> households = new ArrayList<>();

    TourYear(Ctvms engine, DemoClock clock, TourPost post, Stretch stretch, SideStories stories) {
        this.engine = engine;
        this.admin = engine.actAsAdmin(Tour.ACTOR);
        this.clock = clock;
        this.post = post;
        this.stretch = stretch;
        this.begins = stretch.yearBegins();
        this.stories = stories;
    }

    /** Some customers are known, others move in; may end after any day. */
    Diary live(List<Household> known, Newcomers newcomers, Progress progress, Cancellation cancellation) {
        households.addAll(known);
        Diary diary = new Diary();
        SampleCustomers samples = new SampleCustomers(SamplePlans.of(admin));
        for (long day = 0; day < stretch.days(); day++) {
            LocalDate today = stretch.from().plusDays(day);
            clock.setTo(today);
            moveIn(samples, newcomers.next(), diary);
            liveDay(today, diary);
            progress.at(day + 1, stretch.days());
            if (cancellation.isRequested()) {
                break;
            }
        }
        return diary;
    }

    // why: at once, as several clerks would; most of the time goes into hashing the generated passwords
    private void moveIn(SampleCustomers samples, List<Integer> turns, Diary diary) {
        turns.parallelStream()
                .map(samples::sample)
                .map(admin.customers()::add)
                .sorted(Comparator.comparing(added -> added.crf().number()))
                .forEachOrdered(added -> {
                    households.add(new Household(engine, added.crf(), begins));
                    diary.did(AuditAction.CUSTOMER_ADDED);
                });
    }

    private void liveDay(LocalDate day, Diary diary) {
        if (!officeIsClosed(day)) {
            engine.dailyRun().run();
        }
        changePlansAndPrices(day);
        for (Household household : List.copyOf(households)) {
            if (household.leavesOn(day)) {
                household.leave(day, diary);
                households.remove(household);
            } else if (household.acts(day)) {
                household.settle(day, diary);
            }
        }
        stories.live(day, begins, households.stream().map(Household::crf).toList());
        post.deliver();
    }

    /** For two weeks, over the end of a month, nobody starts the daily run. */
    private boolean officeIsClosed(LocalDate day) {
        LocalDate from = begins.plusMonths(3).plusDays(23);
        return !day.isBefore(from) && day.isBefore(from.plusDays(14));
    }

    private void changePlansAndPrices(LocalDate day) {
        if (day.equals(begins.plusMonths(4).plusDays(9))) {
            Plan plan = SamplePlans.of(admin).first(ServiceType.BROADBAND);
            admin.plans().changePrice(plan.id(), plan.price().plus(Money.of("25")));
        }
        if (day.equals(begins.plusMonths(5).plusDays(14))) {
            changePlanOfTheFirst();
        }
    }

    private void changePlanOfTheFirst() {
        List<Plan> plans = admin.plans().all();
        Household first = households.get(0);
        admin.connections().of(first.crf()).stream()
                .map(overview -> overview.connection())
                .filter(connection -> connection.isOpen())
                .limit(1)
                .forEach(connection -> plans.stream()
                        .filter(plan -> plan.service() == connection.service())
                        .filter(plan -> !plan.id().equals(connection.planId()))
                        .findFirst()
                        .ifPresent(plan -> admin.connections().changePlan(connection.id(), plan.id())));
    }
}
