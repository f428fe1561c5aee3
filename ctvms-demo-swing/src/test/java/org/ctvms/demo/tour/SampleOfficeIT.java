package org.ctvms.demo.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.demo.database.DemoDatabase;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.engine.SampleUsers;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample office that is created at once, or stopped on the way and gone on with. */
class SampleOfficeIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final int CUSTOMERS = 6;
    private static final int MOVING_IN = 3;
    private static final int WITHOUT_DAILY_RUN = 123;
    private static final int A_YEAR = 365;

    private static List<String> booksOfOneThatWasNot;

    private final HikariDataSource pool = TestDatabase.shared().newDatabase();

    @TempDir
    Path home;

    @BeforeAll
    static void createOneAtOnce(@TempDir Path folder) {
        DemoDatabase database = DemoDatabase.of(TestDatabase.shared().newDatabase());
        try (DemoEngine demo = DemoEngine.on(database, folder, TODAY)) {
            create(demo, TODAY, Progress.NONE, Cancellation.NEVER);
            booksOfOneThatWasNot = books(demo);
        }
    }

    /** While customers move in, and in the weeks in which nobody starts the daily run. */
    @Test
    void aCreationThatWasKilledTwiceIsGoneOnWithAndEndsAsOneThatWasNot() throws Exception {
        killAfter(MOVING_IN);
        killAfter(WITHOUT_DAILY_RUN - MOVING_IN);

        try (DemoEngine demo = open(TODAY)) {
            assertThat(demo.engine().needsFirstAdmin()).isTrue();
            assertThat(new SampleOffice(demo).isBegun()).isTrue();
            AtomicLong lived = new AtomicLong();
            SampleUsers users = create(demo, TODAY, (done, total) -> lived.set(done), Cancellation.NEVER);

            assertThat(lived).hasValue(A_YEAR - WITHOUT_DAILY_RUN);
            assertThat(books(demo)).isEqualTo(booksOfOneThatWasNot);
            assertThat(SampleUsers.in(home)).contains(users);
            assertThatTheyCanSignIn(demo, users);
        }
    }

    private void killAfter(int days) throws IOException, InterruptedException {
        Process killed = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dorg.ctvms.passwordMemoryKib=" + System.getProperty("org.ctvms.passwordMemoryKib", "19456"),
                        "-Dctvms.db.url=" + pool.getJdbcUrl(),
                        "-Dctvms.db.user=" + TestDatabase.shared().user(),
                        "-Dctvms.db.password=" + TestDatabase.shared().password(),
                        LiveAndWait.class.getName(),
                        home.toString(),
                        TODAY.toString(),
                        Integer.toString(CUSTOMERS),
                        Integer.toString(days)))
                .redirectErrorStream(true)
                .start();
        Stream<String> said = killed.inputReader().lines();
        assertThat(said.anyMatch(LiveAndWait.LIVED::equals)).isTrue();
        killed.destroyForcibly().waitFor();
    }

    private DemoEngine open(LocalDate today) {
        return DemoEngine.on(DemoDatabase.of(pool), home, today);
    }

    private static SampleUsers create(DemoEngine demo, LocalDate today, Progress progress, Cancellation cancellation) {
        return new SampleOffice(demo).create(today, CUSTOMERS, progress, cancellation);
    }

    private static void assertThatTheyCanSignIn(DemoEngine demo, SampleUsers users) {
        assertThat(demo.engine().signInAdmin(users.admin(), users.password()).name())
                .isEqualTo(users.admin());
        assertThat(demo.engine()
                        .signInCustomer(users.customer(), users.password())
                        .dashboard())
                .isNotNull();
    }

    private static List<String> books(DemoEngine demo) {
        Books books = new Books(demo.database());
        Stream<String> counts = Stream.of("customer", "connection", "plan", "payment", "invoice", "complaint")
                .map(table -> table + " " + books.count(table));
        return Stream.concat(YearSummary.lines(books).stream(), counts).toList();
    }

    @Test
    void aCreationThatIsCancelledEndsAfterThatDayAndItsUsersCanSignIn() {
        try (DemoEngine demo = open(TODAY)) {
            AtomicLong lived = new AtomicLong();
            SampleUsers users = create(demo, TODAY, (done, total) -> lived.set(done), () -> lived.get() == MOVING_IN);

            assertThat(lived).hasValue(MOVING_IN);
            assertThat(demo.engine().dailyRun().lastCompleted()).contains(TODAY);
            assertThatTheyCanSignIn(demo, users);
        }
    }

    @Test
    void aTourLivedBeyondTodayGetsItsUsersAndNoFurtherDay() {
        LocalDate ends = TODAY.plusDays(9);
        try (DemoEngine demo = open(TODAY)) {
            new Tour(demo, TODAY.minusDays(9)).runUntil(ends.plusDays(1), MOVING_IN, Progress.NONE, Cancellation.NEVER);
            demo.clock().setTo(TODAY);
            AtomicLong lived = new AtomicLong();

            SampleUsers users = create(demo, TODAY, (done, total) -> lived.set(done), Cancellation.NEVER);

            assertThat(lived).hasValue(0);
            assertThat(books(demo)).contains("customer " + MOVING_IN);
            assertThat(demo.today()).isEqualTo(ends);
            assertThat(demo.engine().dailyRun().lastCompleted()).contains(ends);
            assertThatTheyCanSignIn(demo, users);
        }
    }

    @Test
    void plansAndCustomersThatAreMissingAmidOthersAreAdded() {
        try (DemoEngine demo = open(TODAY.minusDays(3))) {
            demo.engine().actAsAdmin(Tour.ACTOR).plans().add(ServiceType.CABLE_TV, "Basic", Money.of("250"), "");
            addOne(demo, Tour.ACTOR, 0);
            addOne(demo, Tour.ACTOR, 2);

            create(demo, TODAY, Progress.NONE, Cancellation.NEVER);

            assertThat(TourPast.of(demo).movedIn())
                    .isEqualTo(IntStream.rangeClosed(0, 3)
                            .mapToObj(SampleCustomers::name)
                            .collect(Collectors.toSet()));
            assertThat(books(demo)).contains("customer 4", "connection 6", "plan 4");
        }
    }

    @Test
    void whoWasMailedACodeWhenItWasStoppedIsNotNamedAmongTheUsers() {
        try (DemoEngine demo = open(TODAY)) {
            String plain = addOne(demo, Tour.ACTOR, 0);
            String telling = addOne(demo, Tour.ACTOR, 2);
            demo.engine().forgottenPassword().requestCode(telling);
            demo.engine().mail().deliverDue();
            demo.catcher().orElseThrow().take();

            SampleUsers users = create(demo, TODAY, Progress.NONE, Cancellation.NEVER);

            assertThat(users.customer()).isEqualTo(plain);
            assertThatTheyCanSignIn(demo, users);
        }
    }

    @Test
    void anOfficeWithACustomerOfItsOwnIsNotTakenForASample() {
        try (DemoEngine demo = open(TODAY)) {
            assertThat(new SampleOffice(demo).isBegun()).isFalse();
            addOne(demo, Tour.ACTOR, 0);
            assertThat(new SampleOffice(demo).isBegun()).isTrue();

            addOne(demo, "erp", 1);

            assertThat(new SampleOffice(demo).isBegun()).isFalse();
        }
    }

    private static String addOne(DemoEngine demo, String actor, int turn) {
        AdminSession admin = demo.engine().actAsAdmin(actor);
        return admin.customers()
                .add(new SampleCustomers(SamplePlans.of(admin)).sample(turn))
                .userName();
    }
}
