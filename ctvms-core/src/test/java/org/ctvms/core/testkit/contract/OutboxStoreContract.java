package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailProblem;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.mail.QueuedMail;
import org.junit.jupiter.api.Test;

/** What an {@link org.ctvms.core.mail.OutboxStore} does. That values are forgotten once sent is for the adapter's tests. */
public abstract class OutboxStoreContract extends StoreContract {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant LEASE = NOON.plusSeconds(600);

    @Test
    void aQueuedLetterIsDueAtOnce() {
        queue("one@example.com", NOON);
        QueuedMail letter = claim(NOON).get(0);
        assertThat(letter.kind()).isEqualTo(MailKind.CREDENTIALS);
        assertThat(letter.recipient()).contains("one@example.com");
        assertThat(letter.values()).isEqualTo(Map.of("userName", "one@example.com", "password", "sample"));
        assertThat(letter.attempt()).isEqualTo(1);
    }

    @Test
    void aPretendedMailLeavesNothing() {
        NewMail mail = new NewMail(MailKind.OTP, "two@example.com", Map.of("code", "123456"), NOON);
        change(work -> {
            work.outbox().queue(new NewMail(MailKind.OTP, "one@example.com", Map.of("code", "123456"), NOON));
            work.outbox().pretend(mail);
        });
        assertThat(claim(NOON))
                .map(claimed -> claimed.recipient().orElseThrow())
                .containsExactly("one@example.com");
    }

    @Test
    void aClaimedLetterIsNobodyElsesUntilTheLeaseEnds() {
        queue("one@example.com", NOON);
        long id = claim(NOON).get(0).id();
        assertThat(claim(NOON)).isEmpty();
        assertThat(claim(LEASE.minusSeconds(1))).isEmpty();
        List<QueuedMail> again = write(work -> work.outbox().claim(new Lease(LEASE, LEASE.plusSeconds(600)), 10));
        assertThat(again).singleElement().satisfies(letter -> {
            assertThat(letter.id()).isEqualTo(id);
            assertThat(letter.attempt()).isEqualTo(2);
        });
    }

    @Test
    void aClaimTakesAtMostTheLimitOldestFirst() {
        IntStream.range(0, 5).forEach(number -> queue("c" + number + "@example.com", NOON.plusSeconds(number)));
        assertThat(recipients(claim(NOON.plusSeconds(60), 2))).containsExactly("c0@example.com", "c1@example.com");
        assertThat(recipients(claim(NOON.plusSeconds(60), 10)))
                .containsExactly("c2@example.com", "c3@example.com", "c4@example.com");
    }

    @Test
    void lettersHaveDifferentIds() {
        queue("one@example.com", NOON);
        queue("two@example.com", NOON);
        assertThat(claim(NOON))
                .extracting(QueuedMail::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aSentLetterIsNeverClaimedAgain() {
        queue("one@example.com", NOON);
        long id = claim(NOON).get(0).id();
        change(work -> work.outbox().sent(id, NOON));
        assertThat(claim(LEASE.plusSeconds(1))).isEmpty();
        assertThat(count()).isEqualTo(new OutboxCount(0, 1, 0, 0));
    }

    @Test
    void aLetterToBeRetriedIsDueAtItsNextAttempt() {
        queue("one@example.com", NOON);
        QueuedMail first = claim(NOON).get(0);
        Instant next = NOON.plusSeconds(60);
        change(work -> work.outbox().retry(first.id(), NOON, next, "451 busy; 'try' \"later\" 😀"));
        assertThat(claim(next.minusSeconds(1))).isEmpty();
        assertThat(claim(next)).singleElement().satisfies(again -> {
            assertThat(again.messageId()).isEqualTo(first.messageId());
            assertThat(again.values()).isEqualTo(first.values());
            assertThat(again.attempt()).isEqualTo(2);
        });
        assertThat(count()).isEqualTo(new OutboxCount(1, 0, 0, 0));
    }

    @Test
    void aLetterGivenUpIsNeverClaimedAgain() {
        queue("one@example.com", NOON);
        long id = claim(NOON).get(0).id();
        change(work -> work.outbox().giveUp(id, NOON, "550 no such mailbox"));
        assertThat(claim(LEASE.plusSeconds(1))).isEmpty();
        assertThat(count()).isEqualTo(new OutboxCount(0, 0, 1, 0));
    }

    @Test
    void aLongProblemIsNoProblem() {
        queue("one@example.com", NOON);
        long id = claim(NOON).get(0).id();
        change(work -> work.outbox().giveUp(id, NOON, "x".repeat(10_000)));
        assertThat(count().failed()).isEqualTo(1);
    }

    @Test
    void lettersGivenUpAreListedOldestFirst() {
        IntStream.range(0, 5).forEach(number -> queue("c" + number + "@example.com", NOON.plusSeconds(number)));
        List<QueuedMail> claimed = claim(NOON.plusSeconds(60));
        change(work -> {
            work.outbox().giveUp(claimed.get(4).id(), NOON, "550 no such mailbox");
            work.outbox().giveUp(claimed.get(1).id(), NOON, "550 'no' \"mailbox\" 😀");
            work.outbox().giveUp(claimed.get(2).id(), NOON, "552 full");
            work.outbox().sent(claimed.get(0).id(), NOON);
        });
        FailedMail first = failed(0, 10).get(0);
        assertThat(first)
                .isEqualTo(new FailedMail(
                        claimed.get(1).id(),
                        MailKind.CREDENTIALS,
                        "c1@example.com",
                        NOON.plusSeconds(1),
                        1,
                        "550 'no' \"mailbox\" 😀"));
        assertThat(failed(0, 2)).extracting(FailedMail::recipient).containsExactly("c1@example.com", "c2@example.com");
        assertThat(failed(first.id(), 10))
                .extracting(FailedMail::recipient)
                .containsExactly("c2@example.com", "c4@example.com");
        assertThat(failed(Long.MIN_VALUE, 10)).hasSize(3);
        assertThat(failed(Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void aRequeuedLetterIsDueAtOnceAsIfItWasNeverTried() {
        QueuedMail letter = givenUp();
        Instant later = LEASE.plusSeconds(3600);
        assertThat(requeue(letter.id(), later)).isTrue();
        assertThat(failed(0, 10)).isEmpty();
        assertThat(count()).isEqualTo(new OutboxCount(1, 0, 0, 0));
        assertThat(claim(later)).containsExactly(letter);
    }

    @Test
    void onlyALetterGivenUpIsRequeued() {
        queue("one@example.com", NOON);
        queue("two@example.com", NOON);
        queue("three@example.com", NOON);
        List<QueuedMail> claimed = claim(NOON, 2);
        change(work -> work.outbox().sent(claimed.get(0).id(), NOON));
        change(work -> work.outbox().drop(claimed.get(1).id(), NOON));
        OutboxCount before = count();
        for (long id = 0; id < claimed.get(1).id() + 3; id++) {
            assertThat(requeue(id, NOON)).isFalse();
        }
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void urgentMailsAreClaimedFirst() {
        change(work -> work.outbox().queue(mail(MailKind.INVOICE, "one@example.com", NOON)));
        change(work -> work.outbox().queue(mail(MailKind.OTP, "two@example.com", NOON.plusSeconds(30))));
        change(work -> work.outbox().queue(mail(MailKind.REMINDER, "three@example.com", NOON.plusSeconds(20))));
        assertThat(recipients(claim(NOON.plusSeconds(60), 2))).containsExactly("two@example.com", "one@example.com");
        assertThat(recipients(claim(NOON.plusSeconds(60), 2))).containsExactly("three@example.com");
    }

    @Test
    void releasedMailsAreFreeAndCountNoAttempt() {
        queue("one@example.com", NOON);
        queue("two@example.com", NOON.plusSeconds(1));
        List<QueuedMail> claimed = claim(NOON.plusSeconds(5));
        change(work -> work.outbox().release(List.of(claimed.get(1).id())));
        change(work -> work.outbox().releaseLast(claimed.get(0).id(), NOON.plusSeconds(5)));
        List<QueuedMail> again = claim(NOON.plusSeconds(5));
        assertThat(recipients(again)).containsExactly("two@example.com", "one@example.com");
        assertThat(again).extracting(QueuedMail::attempt).containsExactly(1, 1);
        change(work -> work.outbox().release(List.of()));
    }

    @Test
    void mailOfAClockThatWasAheadIsDueOnceItIsSetRight() {
        Instant ahead = NOON.plusSeconds(3600);
        queue("queued@example.com", ahead);
        queue("retried@example.com", NOON.minusSeconds(7200));
        QueuedMail retried = claim(NOON.minusSeconds(7200)).get(0);
        change(work -> work.outbox().retry(retried.id(), ahead, ahead.plusSeconds(60), "451 busy"));
        assertThat(recipients(claim(NOON))).containsExactlyInAnyOrder("queued@example.com", "retried@example.com");
    }

    @Test
    void leaseOfAClockThatWasAheadIsVoid() {
        queue("one@example.com", NOON);
        claim(NOON.plusSeconds(3600));
        assertThat(claim(NOON)).hasSize(1);
        assertThat(claim(NOON.minusSeconds(60)))
                .as("the difference of two clocks")
                .isEmpty();
    }

    @Test
    void stateOfAMailIsFoundByItsId() {
        NewMail waiting = mail(MailKind.OTP, "one@example.com", NOON);
        change(work -> work.outbox().queue(waiting));
        assertThat(state(waiting)).contains(MailState.WAITING);
        QueuedMail claimed = claim(NOON).get(0);
        assertThat(claimed.messageId()).isEqualTo(waiting.messageId());
        change(work -> work.outbox().drop(claimed.id(), NOON));
        assertThat(state(waiting)).contains(MailState.DROPPED);
        assertThat(state(mail(MailKind.OTP, "two@example.com", NOON))).isEmpty();
    }

    @Test
    void oneProblemIsStoredUntilMailLeaves() {
        assertThat(problem()).isEmpty();
        MailProblem first = new MailProblem("535 'wrong' \"password\" 😀", NOON, NOON, 1, NOON.plusSeconds(15));
        change(work -> work.outbox().stopped(first));
        assertThat(problem()).contains(first);
        MailProblem again = new MailProblem("x".repeat(2000), NOON, NOON.plusSeconds(15), 2, NOON.plusSeconds(45));
        change(work -> work.outbox().stopped(again));
        assertThat(problem().orElseThrow().rounds()).isEqualTo(2);
        change(work -> work.outbox().delivering());
        assertThat(problem()).isEmpty();
    }

    private Optional<MailProblem> problem() {
        return read(work -> work.outbox().problem());
    }

    private Optional<MailState> state(NewMail mail) {
        return read(work -> work.outbox().state(mail.messageId()));
    }

    private static NewMail mail(MailKind kind, String recipient, Instant at) {
        return new NewMail(kind, recipient, Map.of("crf", "100"), at);
    }

    @Test
    void waitingSentAndFailedLettersAreCounted() {
        assertThat(count()).isEqualTo(new OutboxCount(0, 0, 0, 0));
        IntStream.range(0, 6).forEach(number -> queue("c" + number + "@example.com", NOON));
        List<QueuedMail> claimed = claim(NOON, 4);
        change(work -> {
            work.outbox().sent(claimed.get(0).id(), NOON);
            work.outbox().sent(claimed.get(1).id(), NOON);
            work.outbox().giveUp(claimed.get(2).id(), NOON, "no such mailbox");
        });
        assertThat(count()).isEqualTo(new OutboxCount(3, 2, 1, 0));
    }

    private QueuedMail givenUp() {
        queue("one@example.com", NOON);
        QueuedMail letter = claim(NOON).get(0);
        change(work -> work.outbox().giveUp(letter.id(), NOON, "550 no such mailbox"));
        return letter;
    }

    private boolean requeue(long id, Instant now) {
        return write(work -> work.outbox().requeue(id, now));
    }

    private List<FailedMail> failed(long after, int limit) {
        return read(work -> work.outbox().failed(after, limit));
    }

    @Test
    void mailsArePrunedByWhenTheyEndedOldestFirst() {
        IntStream.range(0, 4).forEach(number -> queue("c" + number + "@example.com", NOON.plusSeconds(number)));
        List<QueuedMail> claimed = claim(NOON.plusSeconds(60));
        change(work -> {
            work.outbox().sent(claimed.get(3).id(), NOON.plusSeconds(10));
            work.outbox().drop(claimed.get(0).id(), NOON.plusSeconds(20));
            work.outbox().giveUp(claimed.get(1).id(), NOON.plusSeconds(30), "550 no such mailbox");
        });
        assertThat(prune(NOON.plusSeconds(10), 10)).isZero();
        assertThat(prune(NOON.plusSeconds(31), 1)).isEqualTo(1);
        assertThat(state(claimed.get(3))).isEmpty();
        assertThat(state(claimed.get(0))).contains(MailState.DROPPED);
        assertThat(prune(NOON.plusSeconds(30), 10)).isEqualTo(1);
        assertThat(state(claimed.get(1))).contains(MailState.FAILED);
        assertThat(prune(NOON.plusSeconds(31), 10)).isEqualTo(1);
        assertThat(prune(NOON.plusSeconds(31), 10)).isZero();
        assertThat(count()).isEqualTo(new OutboxCount(1, 0, 0, 0));
    }

    @Test
    void mailThatWaitsIsNeverPruned() {
        queue("one@example.com", NOON);
        QueuedMail mail = claim(NOON).get(0);
        change(work -> work.outbox().giveUp(mail.id(), NOON, "550 no such mailbox"));
        change(work -> work.outbox().requeue(mail.id(), NOON.plusSeconds(1)));
        assertThat(prune(NOON.plusSeconds(1_000_000_000), 10)).isZero();
        assertThat(claim(NOON.plusSeconds(1)))
                .singleElement()
                .satisfies(again -> assertThat(again.messageId()).isEqualTo(mail.messageId()));
    }

    private int prune(Instant before, int limit) {
        return write(work -> work.outbox().prune(before, limit));
    }

    private Optional<MailState> state(QueuedMail mail) {
        return read(work -> work.outbox().state(mail.messageId()));
    }

    private void queue(String recipient, Instant at) {
        Map<String, String> values = Map.of("userName", recipient, "password", "sample");
        change(work -> work.outbox().queue(new NewMail(MailKind.CREDENTIALS, recipient, values, at)));
    }

    private List<QueuedMail> claim(Instant now) {
        return claim(now, 10);
    }

    private List<QueuedMail> claim(Instant now, int limit) {
        return write(work -> work.outbox().claim(new Lease(now, now.plusSeconds(600)), limit));
    }

    private OutboxCount count() {
        return read(work -> work.outbox().count());
    }

    private static List<String> recipients(List<QueuedMail> letters) {
        return letters.stream().map(mail -> mail.recipient().orElseThrow()).toList();
    }
}
