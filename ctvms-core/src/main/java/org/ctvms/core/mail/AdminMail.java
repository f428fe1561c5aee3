package org.ctvms.core.mail;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Pruner;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** What an admin sees of the outbox, and does with mails that failed or had no address. Thread-safe. */
public final class AdminMail {
    private static final int LARGEST_PAGE = 1000;
    private static final int LETTERS_PER_UNIT = 200;

    private final Transactions<? extends MailWork> transactions;
    private final Actor actor;
    private final Pruner pruner;

    /** Works on the storage for the actor. */
    public AdminMail(Transactions<? extends MailWork> transactions, Actor actor, Pruner pruner) {
        this.transactions = transactions;
        this.actor = actor;
        this.pruner = pruner;
    }

    /** How many mails wait, and how many that went, failed or had no address are stored. */
    public OutboxCount count() {
        return transactions.read(work -> work.outbox().count());
    }

    /**
     * The letters that were given up, oldest first, in pages.
     *
     * @param after the number of the last letter of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<FailedMail> failed(Optional<Long> after, int limit) {
        Check.given("after", after);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        return transactions.read(work -> work.outbox().failed(after.orElse(Long.MIN_VALUE), limit));
    }

    /**
     * The mails that were not mailed because the customer has no e-mail address, newest first, in pages.
     *
     * @param before the number of the last mail of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<UnaddressedMail> unaddressed(Optional<Long> before, int limit) {
        Check.given("before", before);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        return transactions.read(work -> work.outbox().unaddressed(before.orElse(Long.MAX_VALUE), limit));
    }

    /**
     * Queues a mail that failed, or that had no address, again: it is due at once and has all its attempts before it. It
     * goes to the customer's address as it is now.
     *
     * @throws NotFoundException if no mail of that number failed or had no address
     * @throws RuleRefusedException if the customer has no address, or the mail was to bring a password, which is not stored
     */
    public void resend(long id) {
        Moment now = actor.now();
        transactions.write(work -> {
            work.outbox().findUnaddressed(id).ifPresent(AdminMail::demandSendable);
            if (!requeue(work, id, now)) {
                throw new NotFoundException("failed letter", id);
            }
            actor.did(work, now, AuditAction.MAIL_RESENT, "letter " + id);
            return id;
        });
    }

    private static void demandSendable(UnaddressedMail mail) {
        if (mail.kind().isSecret()) {
            throw new RuleRefusedException(
                    Rule.PASSWORD_NOT_STORED,
                    "The password is stored nowhere; issue new credentials to customer " + mail.crf());
        }
        if (mail.email().isEmpty()) {
            throw new RuleRefusedException(
                    Rule.NO_EMAIL, "Customer " + mail.crf() + " has no e-mail address; add one first");
        }
    }

    /** Queues every mail again that failed before the call, and says how many they were. */
    public int resendAll() {
        Moment now = actor.now();
        int resent = 0;
        List<FailedMail> page = failed(Optional.empty(), LETTERS_PER_UNIT);
        while (!page.isEmpty()) {
            resent += resend(page, now);
            page = failed(Optional.of(page.get(page.size() - 1).id()), LETTERS_PER_UNIT);
        }
        return resent;
    }

    private int resend(List<FailedMail> letters, Moment now) {
        return transactions.write(work -> {
            List<Long> queued = letters.stream()
                    .map(FailedMail::id)
                    .filter(id -> requeue(work, id, now))
                    .toList();
            if (!queued.isEmpty()) {
                actor.did(work, now, AuditAction.MAIL_RESENT, details(queued));
            }
            return queued.size();
        });
    }

    /**
     * Deletes mails that were sent, failed or had nothing to say any more longer ago, in batches. One that waits stays,
     * however old it is.
     *
     * @param age since it was sent, or ended otherwise; such as 13 months; 1 day to 100 years
     * @return how many were deleted
     * @throws org.ctvms.core.refusal.InvalidInputException on an engine that joins the host's transaction
     */
    public long prune(Period age) {
        return prune(age, Cancellation.NEVER);
    }

    /** The same, until it is cancelled; it stops between two batches. */
    public long prune(Period age, Cancellation cancellation) {
        return pruner.prune(
                transactions, age, cancellation, (work, old) -> work.outbox().prune(old.before(), old.limit()));
    }

    private boolean requeue(MailWork work, long id, Moment now) {
        return work.outbox().requeue(id, now.at());
    }

    private static String details(List<Long> letters) {
        return letters.size() + " letters, from " + letters.get(0) + " to " + letters.get(letters.size() - 1);
    }
}
