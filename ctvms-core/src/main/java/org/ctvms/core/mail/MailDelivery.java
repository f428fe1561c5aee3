package org.ctvms.core.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobLog;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.MailNotSentException;
import org.ctvms.core.storage.OwnTransactionsOnly;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.OperatorClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what the outbox holds. Any number of deliverers may work at once, in any number of processes. A letter is
 * handed over at least once: one whose process died between the server's answer and our note of it goes out again under
 * the same {@link Letter#id()}. Thread-safe.
 */
public final class MailDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final String SEND = "send mails";
    private static final int LETTERS_PER_CLAIM = 50;
    private static final Duration LEASE = Duration.ofMinutes(15);
    // why: a letter begun when others may claim it would go out twice; those left over are claimed after the lease
    private static final Duration SAFE = Duration.ofMinutes(10);

    private final Transactions<? extends MailWork> transactions;
    private final MailTransport transport;
    private final LetterWriter writer;
    private final SampleMail samples;
    private final OperatorClock clock;
    private final JobLog log;

    /** Delivers from the storage by the transport; the letterhead is that of samples; rounds are noted in the log. */
    public MailDelivery(
            Transactions<? extends MailWork> transactions,
            MailTransport transport,
            LetterWriter writer,
            Letterhead letterhead,
            OperatorClock clock,
            JobLog log) {
        this.transactions = transactions;
        this.transport = transport;
        this.writer = writer;
        this.samples = new SampleMail(transport, letterhead, clock);
        this.clock = clock;
        this.log = log;
    }

    /**
     * Delivers until no letter is due; letters that fail wait for a later call.
     *
     * @throws InvalidInputException on an engine that joins the host's transaction, which could be rolled back
     */
    public DeliveryResult deliverDue() {
        return deliverDue(Cancellation.NEVER);
    }

    /** The same, until it is cancelled; it stops between two claims of a few dozen letters. */
    public DeliveryResult deliverDue(Cancellation cancellation) {
        Check.given("cancellation", cancellation);
        OwnTransactionsOnly.check(transactions, SEND);
        return log.noting(JobKind.MAIL, clock.now(), () -> round(cancellation), DeliveryResult::inWords);
    }

    private DeliveryResult round(Cancellation cancellation) {
        try (KeptDelivery way = new KeptDelivery(transport)) {
            return round(way, cancellation);
        }
    }

    private DeliveryResult round(KeptDelivery way, Cancellation cancellation) {
        DeliveryResult result = DeliveryResult.NOTHING;
        while (!cancellation.isRequested()) {
            Instant from = clock.now();
            List<QueuedMail> claimed = claim(from);
            if (claimed.isEmpty()) {
                return result;
            }
            result = result.plus(deliver(way, claimed, from.plus(SAFE)));
        }
        return result;
    }

    /** How many letters wait, went, failed. */
    public OutboxCount count() {
        return transactions.read(work -> work.outbox().count());
    }

    /**
     * What a letter of the kind looks like in the operator's language, with sample values and without sending it; for
     * hosts that write templates.
     *
     * @throws InvalidInputException if the kind's template does not work; the message says why
     */
    public Preview preview(MailKind kind) {
        return samples.preview(kind);
    }

    /**
     * Sends a letter of the kind with sample values now, to see whether mail arrives. It goes through no outbox: it is not
     * counted, and not tried again.
     *
     * @param recipient whom it goes to
     * @throws InvalidInputException if that is no address, or the kind's template does not work
     * @throws MailNotSentException if the mail server can't be used or refuses the letter; the message says why and what to
     *     do
     */
    public void sendSample(MailKind kind, String recipient) {
        OwnTransactionsOnly.check(transactions, SEND);
        samples.send(kind, recipient);
    }

    private List<QueuedMail> claim(Instant now) {
        return transactions.write(work -> work.outbox().claim(now, now.plus(LEASE), LETTERS_PER_CLAIM));
    }

    private DeliveryResult deliver(KeptDelivery way, List<QueuedMail> claimed, Instant until) {
        DeliveryResult result = attempt(way, claimed, until);
        // why: what failed may be the way, or the host may have turned to another server because of it
        if (result.postponed() + result.failed() > 0) {
            way.close();
        }
        return result;
    }

    private DeliveryResult attempt(KeptDelivery way, List<QueuedMail> claimed, Instant until) {
        MailTransport.Delivery delivery;
        try {
            delivery = way.open();
        } catch (MailException | RuntimeException unreachable) {
            return inAll(claimed.stream().map(mail -> postpone(mail, unreachable)));
        }
        return inAll(
                claimed.stream().takeWhile(mail -> clock.now().isBefore(until)).map(mail -> deliver(delivery, mail)));
    }

    private static DeliveryResult inAll(Stream<DeliveryResult> results) {
        return results.reduce(DeliveryResult.NOTHING, DeliveryResult::plus);
    }

    private DeliveryResult deliver(MailTransport.Delivery delivery, QueuedMail mail) {
        try {
            Optional<Letter> letter = writer.write(mail);
            if (letter.isEmpty()) {
                return drop(mail);
            }
            delivery.send(letter.get());
        } catch (MailException e) {
            return e.permanent() ? giveUp(mail, e) : postpone(mail, e);
        } catch (RuntimeException e) {
            return postpone(mail, e);
        }
        transactions.write(work -> {
            work.outbox().sent(mail.id(), clock.now());
            return mail;
        });
        return new DeliveryResult(1, 0, 0);
    }

    private DeliveryResult drop(QueuedMail mail) {
        transactions.write(work -> {
            work.outbox().drop(mail.id(), clock.now());
            return mail;
        });
        return DeliveryResult.NOTHING;
    }

    private DeliveryResult postpone(QueuedMail mail, Exception problem) {
        Optional<Duration> pause = RetryPause.after(mail.attempt());
        if (pause.isEmpty()) {
            return giveUp(mail, problem);
        }
        LOG.warn("Mail {} ({}) failed at attempt {}: {}", mail.id(), mail.kind(), mail.attempt(), problem.getMessage());
        transactions.write(work -> {
            work.outbox().retry(mail.id(), clock.now().plus(pause.get()), describe(problem));
            return mail;
        });
        return new DeliveryResult(0, 1, 0);
    }

    private DeliveryResult giveUp(QueuedMail mail, Exception problem) {
        LOG.error("Mail {} ({}) is given up: {}", mail.id(), mail.kind(), problem.getMessage());
        transactions.write(work -> {
            work.outbox().giveUp(mail.id(), describe(problem));
            return mail;
        });
        return new DeliveryResult(0, 0, 1);
    }

    private static String describe(Exception problem) {
        return String.valueOf(problem.getMessage());
    }
}
