package org.ctvms.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailTransport;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/** Letters over one kept connection to the server; connects again after it broke. */
final class SmtpDelivery implements MailTransport.Delivery {
    private static final int PERMANENT_FROM = 500;

    private final SmtpSettings settings;
    private final Session session;
    private final MessageWriter writer;
    private final KeptTransport transport;

    SmtpDelivery(SmtpSettings settings, Session session, MessageWriter writer) {
        this.settings = settings;
        this.session = session;
        this.writer = writer;
        this.transport = new KeptTransport(session, settings);
    }

    void connect() throws MailException {
        try {
            transport.open();
        } catch (MessagingException e) {
            throw new MailException(
                    "The mail server " + settings.host() + ":" + settings.port() + " can't be used: " + e.getMessage(),
                    false,
                    e);
        }
    }

    @Override
    public void send(Letter letter) throws MailException {
        MimeMessage message = write(letter);
        if (!transport.isUsable()) {
            transport.quit();
            connect();
        }
        try {
            transport.send(message);
        } catch (MessagingException e) {
            throw new MailException("The mail server refused the letter: " + reason(e), isPermanent(e), e);
        }
    }

    private MimeMessage write(Letter letter) throws MailException {
        try {
            return writer.write(letter, session);
        } catch (AddressException e) {
            throw new MailException("The recipient's address can't be used: " + e.getMessage(), true, e);
        } catch (MessagingException | IllegalArgumentException e) {
            throw new MailException("The letter can't be written: " + e.getMessage(), false, e);
        }
    }

    // why: the first of the exceptions says no more than that an address was refused
    private static String reason(MessagingException failure) {
        return refusedAddress(failure).map(Exception::getMessage).orElseGet(failure::getMessage);
    }

    private static boolean isPermanent(MessagingException failure) {
        return refusedAddress(failure)
                .map(refused -> refused.getReturnCode() >= PERMANENT_FROM)
                .orElseGet(() -> isUnusable(failure));
    }

    private static Optional<SMTPAddressFailedException> refusedAddress(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException e; cause = e.getNextException()) {
            if (e instanceof SMTPAddressFailedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private static boolean isUnusable(MessagingException failure) {
        return failure instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0
                && sending.getNextException() == null;
    }

    @Override
    public void close() {
        transport.quit();
    }
}
