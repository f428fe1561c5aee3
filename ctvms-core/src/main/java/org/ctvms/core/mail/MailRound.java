package org.ctvms.core.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.OperatorClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round of delivery. Mails are claimed a few at a time, so that an urgent one waits only for a few others. A claim
 * ends after seconds however slow the server is, so that a short lease is enough. Used by one thread.
 */
final class MailRound {
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int MAILS_PER_CLAIM = 20;
    private static final Duration LONGEST_CLAIM = Duration.ofSeconds(10);

    private final Transactions<? extends MailWork> transactions;
    private final LetterWriter writer;
    private final KeptDelivery way;
    private final OperatorClock clock;
    private DeliveryResult result = DeliveryResult.NOTHING;

    MailRound(
            Transactions<? extends MailWork> transactions, LetterWriter writer, KeptDelivery way, OperatorClock clock) {
        this.transactions = transactions;
        this.writer = writer;
        this.way = way;
        this.clock = clock;
    }

    DeliveryResult run(Cancellation cancellation) {
        boolean more = true;
        while (more && !cancellation.isRequested()) {
            List<QueuedMail> claimed =
                    transactions.write(work -> work.outbox().claim(Lease.from(clock.now()), MAILS_PER_CLAIM));
            more = !claimed.isEmpty() && deliver(claimed);
        }
        return result;
    }

    private boolean deliver(List<QueuedMail> claimed) {
        MailTransport.Delivery delivery;
        try {
            delivery = way.open();
        } catch (MailException | RuntimeException unreachable) {
            stop(unreachable, claimed);
            return false;
        }
        return deliver(delivery, claimed);
    }

    private boolean deliver(MailTransport.Delivery delivery, List<QueuedMail> claimed) {
        Instant end = clock.now().plus(LONGEST_CLAIM);
        int failures = result.postponed() + result.failed();
        int tried = 0;
        while (tried < claimed.size() && (tried == 0 || clock.now().isBefore(end))) {
            if (!deliver(delivery, claimed.get(tried), claimed.subList(tried + 1, claimed.size()))) {
                return false;
            }
            tried++;
        }
        release(claimed.subList(tried, claimed.size()));
        // why: what failed may be the way, or the host may have turned to another server because of it
        if (result.postponed() + result.failed() > failures) {
            way.close();
        }
        return true;
    }

    /** Whether the round goes on. */
    private boolean deliver(MailTransport.Delivery delivery, QueuedMail mail, List<QueuedMail> others) {
        if (mail.recipient().isEmpty()) {
            noAddress(mail);
            return true;
        }
        try {
            Optional<Letter> letter = writer.write(mail);
            if (letter.isEmpty()) {
                drop(mail);
                return true;
            }
            delivery.send(letter.get());
        } catch (MailException e) {
            if (e.fault().stopsTheRound()) {
                stopAt(mail, others, e);
                return false;
            }
            failed(mail, e, e.fault().endsTheMail());
            return true;
        } catch (RuntimeException e) {
            failed(mail, e, false);
            return true;
        }
        sent(mail);
        return true;
    }

    private void sent(QueuedMail mail) {
        boolean first = result.sent() == 0;
        transactions.write(work -> {
            work.outbox().sent(mail.id(), clock.now());
            if (first) {
                work.outbox().delivering();
            }
            return mail;
        });
        result = result.plus(new DeliveryResult(1, 0, 0));
    }

    private void drop(QueuedMail mail) {
        transactions.write(work -> {
            work.outbox().drop(mail.id(), clock.now());
            return mail;
        });
    }

    private void noAddress(QueuedMail mail) {
        transactions.write(work -> {
            work.outbox().noAddress(mail, clock.now());
            return mail;
        });
    }

    private void failed(QueuedMail mail, Exception problem, boolean forGood) {
        Optional<Duration> pause = RetryPause.after(mail.attempt()).filter(next -> !forGood);
        pause.ifPresentOrElse(next -> postpone(mail, next, problem), () -> giveUp(mail, problem));
    }

    private void postpone(QueuedMail mail, Duration pause, Exception problem) {
        LOG.warn("Mail {} ({}) failed at attempt {}: {}", mail.id(), mail.kind(), mail.attempt(), problem.getMessage());
        transactions.write(work -> {
            Instant now = clock.now();
            work.outbox().retry(mail.id(), now, now.plus(pause), describe(problem));
            return mail;
        });
        result = result.plus(new DeliveryResult(0, 1, 0));
    }

    private void giveUp(QueuedMail mail, Exception problem) {
        LOG.error("Mail {} ({}) has failed: {}", mail.id(), mail.kind(), problem.getMessage());
        transactions.write(work -> {
            work.outbox().giveUp(mail.id(), clock.now(), describe(problem));
            return mail;
        });
        result = result.plus(new DeliveryResult(0, 0, 1));
    }

    // why: a server that took others before this one may mean the mail itself; else the next round begins with another,
    // for one mail must not stand in the way of all
    private void stopAt(QueuedMail mail, List<QueuedMail> others, MailException problem) {
        if (result.sent() > 0) {
            failed(mail, problem, false);
        } else {
            transactions.write(work -> {
                work.outbox().releaseLast(mail.id(), clock.now());
                return mail;
            });
        }
        stop(problem, others);
    }

    private void stop(Exception failure, List<QueuedMail> untried) {
        MailProblem problem = transactions.write(work -> {
            MailProblem found = problem(work.outbox().problem(), describe(failure));
            work.outbox().release(ids(untried));
            work.outbox().stopped(found);
            return found;
        });
        if (problem.rounds() == 1) {
            LOG.warn("No mail can be sent: {}", problem.problem());
        }
        result = result.stoppedBy(problem);
    }

    private MailProblem problem(Optional<MailProblem> before, String found) {
        Instant now = clock.now();
        return before.map(problem -> problem.again(found, now)).orElseGet(() -> MailProblem.first(found, now));
    }

    private void release(List<QueuedMail> untried) {
        if (!untried.isEmpty()) {
            transactions.write(work -> {
                work.outbox().release(ids(untried));
                return untried;
            });
        }
    }

    private static List<Long> ids(List<QueuedMail> mails) {
        return mails.stream().map(QueuedMail::id).collect(Collectors.toUnmodifiableList());
    }

    private static String describe(Exception problem) {
        return String.valueOf(problem.getMessage());
    }
}
