package org.ctvms.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection for many letters. A server may end it after any letter; the next one, of which it has heard nothing yet,
 * opens it again.
 */
final class KeptTransport extends SMTPTransport {
    private static final Logger LOG = LoggerFactory.getLogger(KeptTransport.class);
    private static final int CLOSING = 421;
    private static final int NO_ANSWER = -1;

    private final SmtpSettings settings;
    // why: a server that has just taken a letter need not be asked whether it is there, at a round trip a letter
    private boolean proven;

    KeptTransport(Session session, SmtpSettings settings) {
        super(session, null);
        this.settings = settings;
    }

    void open() throws MessagingException {
        connect(
                settings.host(),
                settings.port(),
                settings.login().map(SmtpSettings.Login::user).orElse(null),
                settings.login().map(SmtpSettings.Login::password).orElse(null));
    }

    /** Whether a letter can be begun without opening the connection again. */
    boolean isUsable() {
        return proven || isConnected();
    }

    void send(MimeMessage message) throws MessagingException {
        sendMessage(message, message.getAllRecipients());
        proven = true;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        boolean kept = proven;
        proven = false;
        try {
            super.mailFrom();
        } catch (MessagingException e) {
            if (!kept || !isGone(e)) {
                throw e;
            }
            quit();
            open();
            super.mailFrom();
        }
    }

    private static boolean isGone(MessagingException failure) {
        if (failure instanceof SMTPSendFailedException answer) {
            return answer.getReturnCode() == CLOSING || answer.getReturnCode() == NO_ANSWER;
        }
        return failure.getNextException() instanceof IOException problem
                && !(problem instanceof SocketTimeoutException);
    }

    void quit() {
        try {
            close();
        } catch (MessagingException e) {
            LOG.debug("The connection to the mail server did not close cleanly", e);
        }
    }
}
