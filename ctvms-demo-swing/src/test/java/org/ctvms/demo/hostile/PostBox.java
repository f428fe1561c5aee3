package org.ctvms.demo.hostile;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.ctvms.demo.mail.MailCatcher;

/** Where mails arrive by SMTP; they are read from the files a mail program would open. */
final class PostBox implements AutoCloseable {
    private final MailCatcher catcher;

    PostBox(Path folder) {
        this.catcher = MailCatcher.start(folder);
    }

    int port() {
        return catcher.port();
    }

    /** The mails since the last call; as many as were received, or it fails. */
    List<Mail> take() {
        int received = catcher.take().all().size();
        List<Mail> mails = new ArrayList<>();
        for (Path file : files()) {
            mails.add(read(file));
        }
        if (mails.size() != received) {
            throw new IllegalStateException(received + " mails came and " + mails.size() + " were kept");
        }
        return mails;
    }

    private List<Path> files() {
        if (!Files.exists(catcher.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(catcher.folder())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            Mail mail = Mail.of(message);
            Files.delete(file);
            return mail;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("no mail: " + file, e);
        }
    }

    @Override
    public void close() {
        catcher.close();
    }
}
