package org.ctvms.demo.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.mail.Preview;
import org.ctvms.demo.mail.MailCatcher;
import org.ctvms.demo.settings.MailServer;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;

/**
 * Where mails go: to the server that {@code -Dctvms.smtp.host} names (with {@code .port}, {@code .user}, {@code
 * .password}, {@code .sender}), else to the one in the office's settings, else to a catcher inside the program. It can be
 * changed while the engine runs. Thread-safe.
 */
final class HostMail implements MailTransport, AutoCloseable {
    private static final String SENDER = "billing@sample-cable.example";
    private static final int SUBMISSION_PORT = 587;

    private final MailCatcher catcher;
    private volatile SmtpSettings settings;
    private volatile MailTransport transport;

    private HostMail(MailCatcher catcher) {
        this.catcher = catcher;
    }

    static HostMail open(Path mails, Optional<MailServer> server) {
        HostMail mail = new HostMail(MailCatcher.start(mails));
        mail.use(server);
        return mail;
    }

    /** Mails go there from the next run of delivery on. */
    void use(Optional<MailServer> server) {
        settings = given().or(() -> server.map(MailServer::forSending)).orElseGet(this::caught);
        transport = transport(settings);
    }

    /** The way to that server, or into the catcher, whatever is used now. */
    MailTransport towards(Optional<MailServer> server) {
        return transport(server.map(MailServer::forSending).orElseGet(this::caught));
    }

    private MailTransport transport(SmtpSettings used) {
        MailTransport smtp = new SmtpMail(used);
        return used.port() == catcher.port() ? new CaughtDelivery(smtp, catcher) : smtp;
    }

    /** The server that was named when the program was started, which is used before all others. */
    static Optional<String> givenHost() {
        return Optional.ofNullable(System.getProperty("ctvms.smtp.host"));
    }

    private SmtpSettings caught() {
        return SmtpSettings.of("127.0.0.1", catcher.port(), SENDER).security(SmtpSettings.Security.NONE);
    }

    private static Optional<SmtpSettings> given() {
        return givenHost().map(HostMail::given);
    }

    private static SmtpSettings given(String host) {
        String user = System.getProperty("ctvms.smtp.user", "");
        String sender = System.getProperty("ctvms.smtp.sender", user.contains("@") ? user : SENDER);
        SmtpSettings settings = SmtpSettings.of(host, Integer.getInteger("ctvms.smtp.port", SUBMISSION_PORT), sender);
        return user.isEmpty() ? settings : settings.login(user, System.getProperty("ctvms.smtp.password", ""));
    }

    /** The catcher, if mails go to it. */
    Optional<MailCatcher> catcher() {
        return Optional.of(catcher).filter(ours -> settings.port() == ours.port());
    }

    /** The server mails go to. */
    String host() {
        return settings.host();
    }

    @Override
    public Delivery open() throws MailException {
        return transport.open();
    }

    @Override
    public Preview preview(Letter letter) throws MailException {
        return transport.preview(letter);
    }

    @Override
    public void close() {
        catcher.close();
    }
}
