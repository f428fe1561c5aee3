package org.ctvms.demo.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailFault;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.mail.Preview;
import org.ctvms.demo.mail.MailCatcher;

/** The way into the catcher; says in words why a mail can't be stored there. Such mails wait in the outbox. Thread-safe. */
record CaughtDelivery(MailTransport smtp, MailCatcher catcher) implements MailTransport {
    @Override
    public Delivery open() throws MailException {
        Delivery opened = smtp.open();
        return new Delivery() {
            @Override
            public void send(Letter letter) throws MailException {
                try {
                    opened.send(letter);
                } catch (MailException e) {
                    throw catcher.problem()
                            .map(problem -> notStored(problem, e))
                            .orElse(e);
                }
            }

            @Override
            public void close() {
                opened.close();
            }
        };
    }

    private MailException notStored(IOException problem, MailException refused) {
        return new MailException(
                "Mails can't be stored in " + catcher.folder() + " (" + reason(problem)
                        + "). Make room on the disk, or make the folder writable; the mails are stored then.",
                MailFault.SERVER,
                refused);
    }

    // why: Java's messages about files are mostly the path alone
    private static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "a file is in the place of the folder";
        }
        return problem instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(problem.getMessage());
    }

    @Override
    public Preview preview(Letter letter) throws MailException {
        return smtp.preview(letter);
    }
}
