package org.ctvms.demo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where caught mails are stored.
 *
 * @param folder the folder, which may not be there yet
 */
record MailFolder(Path folder) {
    /**
     * Stores the mail in one step: there is the whole file, or none.
     *
     * @return the file; a mail that is sent again replaces its first copy
     */
    Path store(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        String id = message.getMessageID().replaceAll("[^A-Za-z0-9-]", "_");
        Path file = folder.resolve(id + ".eml");
        Path part = folder.resolve(id + ".part");
        try {
            write(message, part);
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            removeQuietly(part, e);
            throw e;
        }
    }

    private static void write(MimeMessage message, Path file) throws IOException, MessagingException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            message.writeTo(out);
        }
    }

    private static void removeQuietly(Path part, IOException problem) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }
}
