package org.ctvms.demo.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An SMTP server on loopback; keeps each caught mail as a file that mail programs open. Thread-safe. */
public final class MailCatcher implements AutoCloseable {
    private final GreenMail server;
    private final Path folder;
    private int caught;

    private MailCatcher(GreenMail server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Listens on a free port of 127.0.0.1; mails go below the folder. */
    public static MailCatcher start(Path folder) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new MailCatcher(server, folder);
    }

    /** The port it listens on. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** Where the caught mails are. */
    public Path folder() {
        return folder;
    }

    /** Takes what was caught since the last call, in the order it came, and writes it to files. */
    public synchronized CaughtMails take() {
        try {
            List<CaughtMail> mails = new ArrayList<>();
            for (StoredMessage message : received()) {
                mails.add(CaughtMail.of(message.getMimeMessage()));
                save(message.getMimeMessage());
                message.setFlag(Flags.Flag.DELETED, true);
            }
            for (MailFolder inbox : inboxes()) {
                inbox.expunge();
            }
            return new CaughtMails(mails);
        } catch (MessagingException | IOException | FolderException e) {
            throw new IllegalStateException("caught mails can't be kept in " + folder, e);
        }
    }

    // why: each mail is deleted by itself, for emptying the mailboxes would lose what came meanwhile
    private List<StoredMessage> received() throws FolderException {
        return inboxes().stream()
                .flatMap(inbox -> inbox.getNonDeletedMessages().stream())
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate))
                .toList();
    }

    private List<MailFolder> inboxes() throws FolderException {
        List<MailFolder> inboxes = new ArrayList<>();
        for (GreenMailUser user : server.getUserManager().listUser()) {
            inboxes.add(server.getManagers().getImapHostManager().getInbox(user));
        }
        return inboxes;
    }

    private void save(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        String id = message.getMessageID().replaceAll("[^A-Za-z0-9-]", "_");
        caught++;
        try (OutputStream out = Files.newOutputStream(folder.resolve(id + ".eml"))) {
            message.writeTo(out);
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
