package org.ctvms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.CustomerComplaints;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

/** What a round does with faults that are not of one mail, with urgent mails, slow servers and clocks. */
class MailRoundTest {
    /** More than one claim takes. */
    private static final int MANY = 50;

    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final MailDelivery mail = fixture.engine().mail();

    private void queue(MailKind kind, int mails) {
        fixture.storage().write(work -> {
            IntStream.range(0, mails)
                    .forEach(number -> work.outbox()
                            .queue(new NewMail(
                                    kind,
                                    "sample" + number + "@example.com",
                                    Map.of("name", "Sample Customer", "validUntil", "2025-01-11T00:00:00Z"),
                                    fixture.clock().instant())));
            return mails;
        });
    }

    private List<QueuedMail> claimAll() {
        return fixture.storage()
                .write(work -> work.outbox().claim(Lease.from(fixture.clock().instant()), 1000));
    }

    @Test
    void faultOfTheServerStopsTheRoundAndCountsNoAttempt() {
        queue(MailKind.CREDENTIALS, MANY);
        fixture.mail().stopNext(18);

        for (int outage = 1; outage <= 18; outage++) {
            DeliveryResult result = mail.deliverDue();
            assertThat(result.sent() + result.postponed() + result.failed()).isZero();
            assertThat(result.problem().orElseThrow().rounds()).isEqualTo(outage);
        }

        assertThat(fixture.mail().refused()).as("one mail a round").hasSize(18);
        assertThat(claimAll())
                .hasSize(MANY)
                .allSatisfy(waiting -> assertThat(waiting.attempt()).isEqualTo(1));
    }

    @Test
    void deadServerCountsNoAttempt() {
        queue(MailKind.CREDENTIALS, MANY);
        fixture.mail().beUnreachable(9);
        fixture.mail().breakTheTransport(9);

        IntStream.range(0, 18).forEach(round -> mail.deliverDue());

        assertThat(claimAll())
                .hasSize(MANY)
                .allSatisfy(waiting -> assertThat(waiting.attempt()).isEqualTo(1));
    }

    @Test
    void mailsLeaveWhenTheServerIsBackAndTheProblemIsGone() {
        queue(MailKind.CREDENTIALS, MANY);
        fixture.mail().beUnreachable(2);

        assertThat(mail.deliverDue().problem().orElseThrow().problem()).isEqualTo("The mail server can't be reached");
        assertThat(mail.problem()).isPresent();
        Instant since = fixture.clock().instant();
        fixture.clock().advance(Duration.ofMinutes(1));
        assertThat(mail.deliverDue().problem().orElseThrow().firstAt()).isEqualTo(since);

        assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(MANY, 0, 0));
        assertThat(mail.problem()).isEmpty();
    }

    @Test
    void oneMailThatStopsRoundsKeepsNoOtherFromLeaving() {
        queue(MailKind.CREDENTIALS, 3);
        fixture.clock().advance(Duration.ofSeconds(1));
        fixture.mail().stopNext(1);

        assertThat(mail.deliverDue().sent()).isZero();
        assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(3, 0, 0));

        assertThat(fixture.mail().letters())
                .extracting(Letter::recipient)
                .containsExactly("sample1@example.com", "sample2@example.com", "sample0@example.com");
    }

    @Test
    void mailThatStopsARoundAfterOthersLeftCountsAnAttempt() {
        queue(MailKind.CREDENTIALS, 3);
        fixture.mail()
                .beforeEachLetter(
                        () -> fixture.mail().stopNext(fixture.mail().letters().size()));

        DeliveryResult result = mail.deliverDue();

        assertThat(List.of(result.sent(), result.postponed(), result.failed())).containsExactly(1, 1, 0);
        assertThat(result.problem()).isPresent();
        assertThat(claimAll())
                .singleElement()
                .satisfies(untried -> assertThat(untried.attempt()).isEqualTo(1));
    }

    @Test
    void roundsStoppedByOneProblemAreLoggedOnce() {
        queue(MailKind.CREDENTIALS, MANY);
        fixture.mail().beUnreachable(5);

        IntStream.range(0, 5).forEach(round -> mail.deliverDue());

        assertThat(fixture.admin().jobs().last(10))
                .extracting(JobRun::outcome)
                .containsExactly("0 mails sent, 0 postponed, 0 failed; stopped: The mail server can't be reached");
    }

    @Test
    void pausesBetweenStoppedRoundsGrowToFiveMinutes() {
        Instant now = Instant.parse("2025-01-10T00:00:00Z");
        MailProblem problem = MailProblem.first("421 busy", now);
        assertThat(problem.isPausing(now.plusSeconds(14))).isTrue();
        assertThat(problem.isPausing(now.plusSeconds(15))).isFalse();
        assertThat(problem.isPausing(now.minusSeconds(1)))
                .as("a clock that went back")
                .isFalse();
        for (int round = 0; round < 10; round++) {
            problem = problem.again("421 busy", now);
        }
        assertThat(problem.nextRoundAt()).isEqualTo(now.plusSeconds(300));
    }

    @Test
    void codeOvertakesManyRemindersOfASlowServer() {
        ServiceConnection connection = fixture.connect(fixture.plan(600));
        mail.deliverDue();
        int before = fixture.mail().letters().size();
        complain(connection.crf());
        fixture.mail().beforeEachLetter(() -> {
            fixture.clock().advance(Duration.ofSeconds(3));
            if (fixture.mail().letters().size() == before + 1) {
                queue(MailKind.OTP, 1);
            }
        });

        mail.deliverDue();

        List<Letter> sent = fixture.mail().letters();
        assertThat(sent.subList(before, before + 6)).extracting(Letter::kind).contains(MailKind.OTP);
    }

    private void complain(Crf crf) {
        CustomerComplaints complaints = fixture.engine().actAsCustomer(crf).complaints();
        IntStream.range(0, MANY).forEach(number -> complaints.raise(ComplaintType.OTHER, "Sample " + number));
    }

    @Test
    void killedDelivererDelaysFewMailsByMinutes() {
        queue(MailKind.CREDENTIALS, MANY);
        List<QueuedMail> dead = fixture.storage()
                .write(work -> work.outbox().claim(Lease.from(fixture.clock().instant()), 20));

        assertThat(mail.deliverDue().sent()).isEqualTo(MANY - dead.size());
        fixture.clock().advance(Duration.ofMinutes(3));
        assertThat(mail.deliverDue().sent()).isEqualTo(dead.size());
    }

    @Test
    void leaseOutlastsTheSlowestClaim() {
        assertThat(Lease.LENGTH)
                .isGreaterThan(MailTransport.LONGEST.multipliedBy(2).plusSeconds(10));
    }

    @Test
    void waitingMailsFollowAClockThatIsSetBack() {
        fixture.clock().advance(Duration.ofHours(1));
        queue(MailKind.CREDENTIALS, 3);
        fixture.mail().failNext(1);
        mail.deliverDue();
        queue(MailKind.CREDENTIALS, 2);
        fixture.clock().advance(Duration.ofHours(-1));

        assertThat(mail.deliverDue()).isEqualTo(new DeliveryResult(3, 0, 0));
    }

    @Test
    void letterCarriesCrfAndMobileOfItsCustomer() {
        fixture.connect(fixture.plan(600));

        mail.deliverDue();

        Letter letter = fixture.mail().letters().get(0);
        assertThat(letter.crf()).isPresent();
        assertThat(letter.mobile())
                .contains(fixture.admin()
                        .customers()
                        .find(letter.crf().orElseThrow())
                        .contact()
                        .mobile());
    }
}
