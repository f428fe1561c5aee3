package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.mail.QueuedMail;
import org.ctvms.core.mail.UnaddressedMail;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an {@link org.ctvms.core.mail.OutboxStore} does with mails of customers who have no e-mail address. */
public abstract class UnaddressedMailContract extends StoreContract {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Map<String, String> VALUES = Map.of("crf", "7", "password", "sample");
    private static final Customer WITH = Samples.customer(7);
    private static final Optional<String> ADDRESS = WITH.contact().email();

    @BeforeEach
    void addACustomerWithoutEmail() {
        add(Samples.withoutEmail(WITH));
    }

    @Test
    void mailWithoutRecipientIsListedAndNeverClaimed() {
        NewMail mail = queue(MailKind.INVOICE, Optional.empty());
        assertThat(claim(NOON)).isEmpty();
        Optional<MailState> state = read(work -> work.outbox().state(mail.messageId()));
        assertThat(state).contains(MailState.NO_ADDRESS);
        assertThat(count()).isEqualTo(new OutboxCount(0, 0, 0, 1));
        UnaddressedMail listed = unaddressed(Long.MAX_VALUE, 10).get(0);
        assertThat(listed)
                .isEqualTo(new UnaddressedMail(
                        listed.id(), MailKind.INVOICE, new Crf(7), WITH.name(), Optional.empty(), NOON));
        assertThat(find(listed.id())).contains(listed);
    }

    @Test
    void unaddressedMailsAreListedNewestFirst() {
        List.of(MailKind.CREDENTIALS, MailKind.INVOICE, MailKind.REMINDER)
                .forEach(kind -> queue(kind, Optional.empty()));
        List<UnaddressedMail> page = unaddressed(Long.MAX_VALUE, 2);
        assertThat(page).extracting(UnaddressedMail::kind).containsExactly(MailKind.REMINDER, MailKind.INVOICE);
        assertThat(unaddressed(page.get(1).id(), 2))
                .extracting(UnaddressedMail::kind)
                .containsExactly(MailKind.CREDENTIALS);
    }

    @Test
    void mailIsSentToTheAddressThatWasAddedSince() {
        queue(MailKind.INVOICE, Optional.empty());
        change(work -> work.customers().update(WITH));
        UnaddressedMail listed = unaddressed(Long.MAX_VALUE, 10).get(0);
        assertThat(listed.email()).isEqualTo(ADDRESS);
        assertThat(requeue(listed.id())).isTrue();
        assertThat(find(listed.id())).isEmpty();
        assertThat(claim(NOON)).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo(ADDRESS);
            assertThat(mail.values()).isEqualTo(VALUES);
            assertThat(mail.attempt()).isEqualTo(1);
        });
    }

    @Test
    void passwordWithoutRecipientIsNotStored() {
        queue(MailKind.CREDENTIALS, Optional.empty());
        requeue(unaddressed(Long.MAX_VALUE, 10).get(0).id());
        assertThat(claim(NOON))
                .singleElement()
                .satisfies(mail -> assertThat(mail.values()).isEmpty());
    }

    @Test
    void waitingMailGoesToTheAddressOfToday() {
        queue(MailKind.INVOICE, Optional.of("old@example.com"));
        change(work -> work.customers().update(WITH));
        assertThat(claim(NOON)).extracting(QueuedMail::recipient).containsExactly(ADDRESS);
    }

    @Test
    void waitingMailWhoseAddressIsRemovedIsNotMailed() {
        queue(MailKind.INVOICE, ADDRESS);
        queue(MailKind.CREDENTIALS, ADDRESS);
        List<QueuedMail> claimed = claim(NOON);
        assertThat(claimed).extracting(QueuedMail::recipient).containsOnly(Optional.empty());
        change(work -> claimed.forEach(mail -> work.outbox().noAddress(mail, NOON)));
        assertThat(count()).isEqualTo(new OutboxCount(0, 0, 0, 2));
        unaddressed(Long.MAX_VALUE, 10).forEach(mail -> requeue(mail.id()));
        assertThat(claim(NOON))
                .hasSize(2)
                .allSatisfy(again ->
                        assertThat(again.values()).isEqualTo(again.kind() == MailKind.INVOICE ? VALUES : Map.of()));
    }

    @Test
    void failedMailIsListedWithTheAddressOfToday() {
        change(work -> work.customers().update(WITH));
        queue(MailKind.INVOICE, Optional.of("old@example.com"));
        long id = claim(NOON).get(0).id();
        change(work -> work.outbox().giveUp(id, NOON, "550 no such mailbox"));
        List<FailedMail> failed = read(work -> work.outbox().failed(0, 10));
        assertThat(failed).extracting(FailedMail::recipient).containsExactly(ADDRESS.orElseThrow());
        assertThat(find(id)).isEmpty();
    }

    @Test
    void unaddressedMailsArePrunedByAge() {
        queue(MailKind.INVOICE, Optional.empty());
        change(work -> work.customers().update(WITH));
        queue(MailKind.REMINDER, ADDRESS);
        QueuedMail waiting = claim(NOON).get(0);
        change(work -> work.outbox().noAddress(waiting, NOON.plusSeconds(60)));
        assertThat(prune(NOON)).isZero();
        assertThat(prune(NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(prune(NOON.plusSeconds(61))).isEqualTo(1);
        assertThat(count()).isEqualTo(new OutboxCount(0, 0, 0, 0));
    }

    private int prune(Instant before) {
        return write(work -> work.outbox().prune(before, 10));
    }

    private NewMail queue(MailKind kind, Optional<String> recipient) {
        NewMail mail = NewMail.of(kind, Optional.of(WITH.crf()), recipient, VALUES, NOON);
        change(work -> work.outbox().queue(mail));
        return mail;
    }

    private List<UnaddressedMail> unaddressed(long before, int limit) {
        return read(work -> work.outbox().unaddressed(before, limit));
    }

    private Optional<UnaddressedMail> find(long id) {
        return read(work -> work.outbox().findUnaddressed(id));
    }

    private boolean requeue(long id) {
        return write(work -> work.outbox().requeue(id, NOON));
    }

    private List<QueuedMail> claim(Instant now) {
        return write(work -> work.outbox().claim(new Lease(now, now.plusSeconds(600)), 10));
    }

    private OutboxCount count() {
        return read(work -> work.outbox().count());
    }
}
