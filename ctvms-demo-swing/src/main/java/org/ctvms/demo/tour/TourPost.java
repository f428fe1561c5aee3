package org.ctvms.demo.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.Ctvms;
import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.core.mail.MailKind;
import org.ctvms.demo.mail.CaughtMail;
import org.ctvms.demo.mail.CaughtMails;
import org.ctvms.demo.mail.MailCatcher;

/** Delivers mails, and reads those that a catcher of ours received. Not thread-safe. */
final class TourPost {
    private final Ctvms engine;
    private final Optional<MailCatcher> catcher;
    private final List<Long> invoices = new ArrayList<>();
    private final Map<String, String> passwords = new HashMap<>();
    private int sent;
    private int troubled;

    TourPost(Ctvms engine, Optional<MailCatcher> catcher) {
        this.engine = engine;
        this.catcher = catcher;
    }

    /** Sends what an earlier tour left; nobody counts it. */
    void deliverLeftOver() {
        engine.actAsAdmin(Tour.ACTOR).mail().resendAll();
        engine.mail().deliverDue();
        caught().of(MailKind.CREDENTIALS).forEach(this::keepPassword);
    }

    /** Delivers all that is due, and answers what was caught. */
    CaughtMails deliver() {
        DeliveryResult result = engine.mail().deliverDue();
        sent += result.sent();
        troubled += result.failed() + result.postponed() + (result.problem().isPresent() ? 1 : 0);
        CaughtMails mails = caught();
        invoices.addAll(mails.invoices());
        mails.of(MailKind.CREDENTIALS).forEach(this::keepPassword);
        return mails;
    }

    private CaughtMails caught() {
        return catcher.map(MailCatcher::take).orElse(new CaughtMails(List.of()));
    }

    private void keepPassword(CaughtMail mail) {
        mail.password().ifPresent(password -> passwords.put(mail.recipient(), password));
    }

    /** Whether mails can be read here. */
    boolean canBeRead() {
        return catcher.isPresent();
    }

    /** Delivers all that is due, and answers the code that was mailed to the address. */
    Optional<String> code(String address) {
        return deliver().of(MailKind.OTP).stream()
                .filter(mail -> mail.recipient().equals(address))
                .reduce((earlier, later) -> later)
                .flatMap(CaughtMail::code);
    }

    /** The generated password that was mailed to the address. */
    Optional<String> password(String address) {
        return Optional.ofNullable(passwords.get(address));
    }

    int sent() {
        return sent;
    }

    int troubled() {
        return troubled;
    }

    /** The invoices received. */
    List<Long> invoicesReceived() {
        return List.copyOf(invoices);
    }
}
