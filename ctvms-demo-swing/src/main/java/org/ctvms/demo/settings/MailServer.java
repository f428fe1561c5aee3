package org.ctvms.demo.settings;

import org.ctvms.mail.SmtpSettings;

/**
 * A mail server of the office's.
 *
 * @param host its name
 * @param port 587 for STARTTLS, 465 for TLS from the start
 * @param security how the connection is kept private
 * @param sender the address mails come from
 * @param user who signs in; empty for nobody
 * @param password the password, such as Gmail's app password; never part of a text form
 */
public record MailServer(
        String host, int port, SmtpSettings.Security security, String sender, String user, String password) {
    /** How it is reached, or {@link org.ctvms.core.refusal.InvalidSettingsException} with every mistake. */
    public SmtpSettings forSending() {
        SmtpSettings settings = SmtpSettings.of(host, port, sender).security(security);
        return user.isBlank() ? settings : settings.login(user, password);
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + ", " + user + "]";
    }
}
