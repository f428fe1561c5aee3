package org.ctvms.demo.bench;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.function.Function;
import javax.sql.DataSource;
import org.ctvms.core.Ctvms;
import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.demo.engine.DemoClock;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;

/**
 * A bulk run of reminders to the mail server, against two bare loops that send the same words as often on one kept
 * connection: one that does nothing else, and one that also reads each due and notes each letter durably as sent.
 */
final class ReminderBenchmark {
    private static final int ROUNDS = 3;

    private final DemoClock clock;
    private final DataSource database;
    private final int customers;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int day;
    private long queued;
    private MimeMessage letter;

    ReminderBenchmark(DemoClock clock, BenchDatabase database, int customers) {
        this.clock = clock;
        this.database = database.source();
        this.customers = customers;
    }

    void run(Function<MailTransport, Ctvms> wire) {
        server.start();
        try {
            int port = server.getSmtp().getPort();
            Ctvms engine = wire.apply(new SmtpMail(
                    SmtpSettings.of("127.0.0.1", port, "billing@example.com").security(SmtpSettings.Security.NONE)));
            Duel.rate("reminder.mail", customers, "mails/s", () -> remind(engine), () -> sendBarely(port), ROUNDS);
            Duel.rate("reminder.durable", customers, "mails/s", () -> remind(engine), () -> sendDurably(port), ROUNDS);
        } finally {
            server.stop();
        }
    }

    private void remind(Ctvms engine) {
        clock.setTo(BenchDatabase.TODAY.plusDays(++day));
        engine.actAsAdmin("bench").reminders().remindAll(ReminderFilter.ALL);
        DeliveryResult result = engine.mail().deliverDue();
        letter = server.getReceivedMessages()[0];
        expect(result.sent());
    }

    private void sendBarely(int port) {
        try (BareMail mail = new BareMail(port, letter)) {
            for (int customer = 1; customer <= customers; customer++) {
                mail.send(customer);
            }
        }
        expect(customers);
    }

    private void sendDurably(int port) {
        try (BareOutbox outbox = new BareOutbox(database, queued);
                BareMail mail = new BareMail(port, letter)) {
            for (int customer = 1; customer <= customers; customer++) {
                if (outbox.owes(customer)) {
                    mail.send(customer);
                    outbox.sent(customer);
                }
            }
        }
        queued += customers;
        expect(customers);
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
