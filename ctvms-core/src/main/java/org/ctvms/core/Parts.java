package org.ctvms.core;

import java.time.InstantSource;
import org.ctvms.core.account.Passwords;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.WatchedArchive;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.time.OperatorClock;

/** What an engine is put together from. */
record Parts(
        Storage storage,
        MailTransport mail,
        Documents documents,
        WatchedArchive archive,
        InstantSource clock,
        Settings settings,
        Passwords passwords,
        Listeners listeners) {
    OperatorClock operatorClock() {
        return new OperatorClock(clock, settings.zone(), settings.billing().clockLeapDays());
    }

    Parts with(Storage other) {
        return new Parts(other, mail, documents, archive, clock, settings, passwords, listeners);
    }
}
