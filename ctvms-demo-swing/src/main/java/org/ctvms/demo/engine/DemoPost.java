package org.ctvms.demo.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.ctvms.demo.mail.MailCatcher;
import org.ctvms.mail.SmtpSettings;

/**
 * Where the demo's mails go: to the server that {@code -Dctvms.smtp.host} names (with {@code .port}, {@code .user},
 * {@code .password}, {@code .sender}), or to a catcher inside the demo.
 *
 * @param settings how the server is reached
 * @param catcher the catcher, if it is ours
 */
record DemoPost(SmtpSettings settings, Optional<MailCatcher> catcher) {
    private static final String SENDER = "billing@sample-cable.example";
    private static final int SUBMISSION_PORT = 587;

    static DemoPost open(Path mails) {
        String host = System.getProperty("ctvms.smtp.host");
        return host == null ? caught(mails) : new DemoPost(given(host), Optional.empty());
    }

    private static DemoPost caught(Path mails) {
        MailCatcher catcher = MailCatcher.start(mails);
        SmtpSettings settings =
                SmtpSettings.of("127.0.0.1", catcher.port(), SENDER).security(SmtpSettings.Security.NONE);
        return new DemoPost(settings, Optional.of(catcher));
    }

    private static SmtpSettings given(String host) {
        String user = System.getProperty("ctvms.smtp.user", "");
        String sender = System.getProperty("ctvms.smtp.sender", user.contains("@") ? user : SENDER);
        SmtpSettings settings = SmtpSettings.of(host, Integer.getInteger("ctvms.smtp.port", SUBMISSION_PORT), sender);
        return user.isEmpty() ? settings : settings.login(user, System.getProperty("ctvms.smtp.password", ""));
    }
}
