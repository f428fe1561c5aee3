package org.ctvms.core.mail;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** What an admin sees of the outbox, and does with letters that were given up. Thread-safe. */
public final class AdminMail {
    private static final int LARGEST_PAGE = 1000;
    private static final int LETTERS_PER_UNIT = 200;

    private final Transactions<? extends MailWork> transactions;
    private final Actor actor;

    /** Works on the storage for the actor. */
    public AdminMail(Transactions<? extends MailWork> transactions, Actor actor) {
        this.transactions = transactions;
        this.actor = actor;
    }

    /** How many letters wait, went, failed. */
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
     * Queues the letter again: it is due at once and has all its attempts before it.
     *
     * @throws NotFoundException if no letter of that number was given up
     */
    public void resend(long id) {
        Moment now = actor.now();
        transactions.write(work -> {
            if (!requeue(work, id, now)) {
                throw new NotFoundException("failed letter", id);
            }
            actor.did(work, now, AuditAction.MAIL_RESENT, "letter " + id);
            return id;
        });
    }

    /** Queues every letter again that was given up before the call, and says how many they were. */
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

    private boolean requeue(MailWork work, long id, Moment now) {
        return work.outbox().requeue(id, now.at());
    }

    private static String details(List<Long> letters) {
        return letters.size() + " letters, from " + letters.get(0) + " to " + letters.get(letters.size() - 1);
    }
}
