package org.ctvms.demo.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An SMTP server on loopback that stores each mail as a file that mail programs open. It takes a mail only once it is
 * stored, so that the sender keeps what can't be written. Thread-safe.
 */
public final class MailCatcher implements AutoCloseable {
    // why: GreenMail gives up after two seconds, which a busy machine takes
    private static final Duration START = Duration.ofMinutes(1);

    private final GreenMail server;
    private final MailFolder mails;
    private final List<Path> untaken = new ArrayList<>();
    private int caught;
    private Optional<IOException> problem = Optional.empty();

    private MailCatcher(GreenMail server, Path folder) {
        this.server = server;
        this.mails = new MailFolder(folder);
    }

    /** Listens on a free port of 127.0.0.1; mails go below the folder. */
    public static MailCatcher start(Path folder) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START.toMillis());
        GreenMail server = new GreenMail(setup);
        MailCatcher catcher = new MailCatcher(server, folder);
        server.getUserManager().setMessageDeliveryHandler(catcher::receiver);
        server.start();
        return catcher;
    }

    private GreenMailUser receiver(MovingMessage message, MailAddress recipient) {
        return new StoringMailbox(recipient.getEmail(), server.getManagers().getImapHostManager(), this::store);
    }

    private synchronized void store(MovingMessage message) {
        try {
            untaken.add(mails.store(message.getMessage()));
            caught++;
            problem = Optional.empty();
        } catch (IOException e) {
            problem = Optional.of(e);
            throw new IllegalStateException("a caught mail can't be stored in " + mails.folder(), e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** Where the caught mails are. */
    public Path folder() {
        return mails.folder();
    }

    /** Why the last mail could not be stored; empty if it was. */
    public synchronized Optional<IOException> problem() {
        return problem;
    }

    /** Takes what was caught since the last call, in the order it came. */
    public synchronized CaughtMails take() {
        try {
            List<CaughtMail> taken = new ArrayList<>();
            for (Path file : untaken) {
                // why: people may delete the files of mails
                if (Files.exists(file)) {
                    taken.add(CaughtMail.read(file));
                }
            }
            untaken.clear();
            return new CaughtMails(taken);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("caught mails can't be read in " + mails.folder(), e);
        }
    }

    /** How many mails were caught in all. */
    public synchronized int caught() {
        return caught;
    }

    @Override
    public void close() {
        server.stop();
    }
}
