package org.ctvms.demo.bench;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import java.util.function.Function;
import org.ctvms.core.Ctvms;
import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.demo.engine.DemoClock;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;

/** A bulk run of reminders to the mail server, against a bare loop that sends as many mails on one kept connection. */
final class ReminderBenchmark {
    private static final int ROUNDS = 3;

    private final DemoClock clock;
    private final int customers;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int day;

    ReminderBenchmark(DemoClock clock, int customers) {
        this.clock = clock;
        this.customers = customers;
    }

    void run(Function<MailTransport, Ctvms> wire) {
        server.start();
        try {
            int port = server.getSmtp().getPort();
            Ctvms engine = wire.apply(new SmtpMail(
                    SmtpSettings.of("127.0.0.1", port, "billing@example.com").security(SmtpSettings.Security.NONE)));
            Duel.rate("reminder.mail", customers, "mails/s", () -> remind(engine), () -> sendBarely(port), ROUNDS);
        } finally {
            server.stop();
        }
    }

    private void remind(Ctvms engine) {
        clock.setTo(BenchDatabase.TODAY.plusDays(++day));
        engine.actAsAdmin("bench").reminders().remindAll(ReminderFilter.ALL);
        DeliveryResult result = engine.mail().deliverDue();
        expect(result.sent());
    }

    private void sendBarely(int port) {
        Properties properties = new Properties();
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (int at = 0; at < customers; at++) {
                MimeMessage message = message(session, at);
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("the bare program can't send", e);
        }
        expect(customers);
    }

    private static MimeMessage message(Session session, int at) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Dear Sample " + at + ", " + "something is due. ".repeat(20), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>Dear Sample " + at + "</p>" + "<p>something is due</p>".repeat(100), "UTF-8", "html");
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("billing@example.com"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("sample" + at + "@example.com"));
        message.setSubject("A reminder", "UTF-8");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private void expect(int sent) {
        int received = server.getReceivedMessages().length;
        if (sent != customers || received != customers) {
            throw new IllegalStateException(sent + " sent and " + received + " received where " + customers + " owe");
        }
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
