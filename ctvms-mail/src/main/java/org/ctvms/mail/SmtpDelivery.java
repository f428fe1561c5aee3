package org.ctvms.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailFault;
import org.ctvms.core.mail.MailTransport;

/** Letters over one kept connection to the server; connects again after it broke. */
final class SmtpDelivery implements MailTransport.Delivery {
    private final SmtpSettings settings;
    private final Session session;
    private final MessageWriter writer;
    private final OpenSockets sockets;
    private final TimeLimit limit;
    private final KeptTransport transport;

    SmtpDelivery(SmtpSettings settings, Session session, MessageWriter writer, OpenSockets sockets, TimeLimit limit) {
        this.settings = settings;
        this.session = session;
        this.writer = writer;
        this.sockets = sockets;
        this.limit = limit;
        this.transport = new KeptTransport(session, settings);
    }

    void connect() throws MailException {
        try {
            limit.keep(sockets, transport::open);
        } catch (MessagingException e) {
            throw unusable(e);
        }
    }

    private MailException unusable(MessagingException e) {
        return new MailException(
                "The mail server " + settings.host() + ":" + settings.port() + " can't be used: " + e.getMessage(),
                MailFault.SERVER,
                e);
    }

    @Override
    public void send(Letter letter) throws MailException {
        MimeMessage message = write(letter);
        try {
            limit.keep(sockets, () -> send(message));
        } catch (NotReopened e) {
            throw unusable(e.problem);
        } catch (MessagingException e) {
            throw new MailException("The mail server refused the mail: " + reason(e), SmtpFault.of(e), e);
        }
    }

    private void send(MimeMessage message) throws MessagingException {
        if (!transport.isUsable()) {
            transport.quit();
            reopen();
        }
        transport.send(message);
    }

    private void reopen() throws NotReopened {
        try {
            transport.open();
        } catch (MessagingException e) {
            throw new NotReopened(e);
        }
    }

    private static final class NotReopened extends MessagingException {
        private static final long serialVersionUID = 1L;
        private final MessagingException problem;

        NotReopened(MessagingException problem) {
            super(problem.getMessage(), problem);
            this.problem = problem;
        }
    }

    private MimeMessage write(Letter letter) throws MailException {
        try {
            return writer.write(letter, session);
        } catch (AddressException e) {
            throw new MailException("The recipient's address can't be used: " + e.getMessage(), MailFault.RECIPIENT, e);
        } catch (MessagingException | IllegalArgumentException e) {
            throw new MailException("The mail can't be composed: " + e.getMessage(), MailFault.PASSING, e);
        }
    }

    // why: the first of the exceptions says no more than that an address was refused
    private static String reason(MessagingException failure) {
        return SmtpFault.refusedRecipient(failure).map(Exception::getMessage).orElseGet(failure::getMessage);
    }

    @Override
    public void close() {
        transport.quit();
    }
}
