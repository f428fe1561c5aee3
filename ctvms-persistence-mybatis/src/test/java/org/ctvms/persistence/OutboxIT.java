package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.money.Money;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final int LETTERS = 400;
    private static final Duration LEASE = Duration.ofMinutes(3);

    private Engines engines;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2025-01-15");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void deliverersAtOnceSendEveryLetterOnce() {
        queue(LETTERS);
        Race.of(4, runner -> engines.either(runner).mail().deliverDue());
        assertThat(engines.mail().letters()).extracting(Letter::id).doesNotHaveDuplicates();
        assertThat(engines.mail().letters()).hasSize(LETTERS);
        assertThat(engines.first().mail().count().sent()).isEqualTo(LETTERS);
    }

    @Test
    void theTableForgetsThePasswordOnceItIsSent() {
        engines.connect(engines.plan(300));
        assertThat(Sql.texts(DATABASE, "SELECT content FROM ctvms_outbox").get(0))
                .contains("assword");
        engines.first().mail().deliverDue();
        assertThat(engines.mail().letters(MailKind.CREDENTIALS)).hasSize(1);
        assertThat(Sql.texts(DATABASE, "SELECT content FROM ctvms_outbox")).containsOnlyNulls();
    }

    @Test
    void theLetterOfADelivererWhoDiedIsDueAgainAfterTheLease() {
        queue(1);
        Instant now = engines.clock().instant();
        engines.storage().write(work -> work.outbox().claim(new Lease(now, now.plus(LEASE)), 50));
        engines.either(1).mail().deliverDue();
        assertThat(engines.mail().letters()).isEmpty();
        engines.clock().advance(LEASE);
        engines.either(1).mail().deliverDue();
        assertThat(engines.mail().letters()).hasSize(1);
    }

    @Test
    void messageIdsDifferAlsoWhereSqlQueues() {
        ServiceConnection connection = engines.connect(engines.plan(900));
        IntStream.range(0, 3)
                .forEach(payment -> engines.admin(0).payments().collectCash(connection.id(), Money.of(300)));
        engines.first().mail().deliverDue();
        assertThat(engines.mail().letters())
                .hasSize(4)
                .allSatisfy(letter -> assertThat(letter.mobile()).isPresent())
                .extracting(Letter::id)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    private void queue(int letters) {
        engines.storage().write(work -> {
            for (int letter = 0; letter < letters; letter++) {
                Map<String, String> values = Map.of("name", "Sample Customer");
                work.outbox()
                        .queue(new NewMail(
                                MailKind.CREDENTIALS,
                                "sample@example.com",
                                values,
                                engines.clock().instant()));
            }
            return letters;
        });
    }
}
