package org.ctvms.core.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailFault;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.mail.Preview;

/** A mail transport that keeps the letters, and fails when it is told to. Thread-safe. */
public final class RecordingMail implements MailTransport {
    private final List<Letter> letters = new ArrayList<>();
    private final List<Letter> refused = new ArrayList<>();
    private final Deque<MailException> failures = new ArrayDeque<>();
    private final Deque<MailException> outages = new ArrayDeque<>();
    private final Deque<MailException> badTemplates = new ArrayDeque<>();
    private int opened;
    private int faults;
    private Runnable beforeEachLetter = () -> {};

    @Override
    public synchronized Delivery open() throws MailException {
        throwNext(outages);
        if (faults > 0) {
            faults--;
            throw new IllegalStateException("The transport has a fault");
        }
        opened++;
        return new RecordingDelivery();
    }

    @Override
    public synchronized Preview preview(Letter letter) throws MailException {
        throwNext(badTemplates);
        return new Preview(
                letter.kind().name(), letter.values().toString(), letter.lines().toString());
    }

    /** The letters handed over, oldest first. */
    public synchronized List<Letter> letters() {
        return List.copyOf(letters);
    }

    /** The letters that failed, oldest first. */
    public synchronized List<Letter> refused() {
        return List.copyOf(refused);
    }

    /** The letters of the kind, oldest first. */
    public List<Letter> letters(MailKind kind) {
        return letters().stream().filter(letter -> letter.kind() == kind).toList();
    }

    /** How often a way to the server was opened. */
    public synchronized int opened() {
        return opened;
    }

    /** Lets the next letters fail in a way that may pass. */
    public synchronized void failNext(int count) {
        failures.addAll(Collections.nCopies(count, problem("The mail server is busy", MailFault.PASSING)));
    }

    /** Lets the next letters be refused for good. */
    public synchronized void refuseNext(int count) {
        failures.addAll(Collections.nCopies(count, problem("The mailbox does not exist", MailFault.RECIPIENT)));
    }

    /** Lets the next letters fail as they would for all: a fault of the server, the account or the sender. */
    public synchronized void stopNext(int count) {
        failures.addAll(Collections.nCopies(count, problem("The account may send no more today", MailFault.SERVER)));
    }

    /** Keeps the server from being reached the next times. */
    public synchronized void beUnreachable(int count) {
        outages.addAll(Collections.nCopies(count, problem("The mail server can't be reached", MailFault.SERVER)));
    }

    /** Lets the transport itself fail the next times that a way is opened. */
    public synchronized void breakTheTransport(int count) {
        faults = count;
    }

    /** Does that before each letter is taken. */
    public synchronized void beforeEachLetter(Runnable work) {
        beforeEachLetter = work;
    }

    /** Lets the next preview find a template that does not work. */
    public synchronized void breakNextTemplate() {
        badTemplates.add(problem("The template en/sample does not work", MailFault.MESSAGE));
    }

    private synchronized void take(Letter letter) throws MailException {
        beforeEachLetter.run();
        if (!failures.isEmpty()) {
            refused.add(letter);
        }
        throwNext(failures);
        letters.add(letter);
    }

    private static MailException problem(String message, MailFault fault) {
        return new MailException(message, fault, new IllegalStateException("told to fail"));
    }

    private static void throwNext(Deque<MailException> problems) throws MailException {
        if (!problems.isEmpty()) {
            throw problems.remove();
        }
    }

    private final class RecordingDelivery implements Delivery {
        private boolean closed;

        @Override
        public void send(Letter letter) throws MailException {
            if (closed) {
                throw new IllegalStateException("The delivery is closed");
            }
            take(letter);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
