package org.ctvms.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctvms.core.Storage;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.testkit.contract.StorageContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InMemoryStorageTest {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Test
    void aUnitWithinAUnitIsRefused() {
        assertThatThrownBy(() -> storage.write(outer -> storage.write(inner -> "done")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aUnitThatOnlyReadsMayNotWrite() {
        assertThatThrownBy(() -> storage.read(work -> work.customers().drawCrf()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theValuesOfASentLetterAreForgotten() {
        Tables tables = new Tables();
        InMemoryOutbox outbox = new InMemoryOutbox(tables);
        outbox.queue(new NewMail(MailKind.CREDENTIALS, "one@example.com", Map.of("password", "sample"), Instant.EPOCH));
        long id = outbox.claim(new Lease(Instant.EPOCH, Instant.EPOCH.plusSeconds(60)), 1)
                .get(0)
                .id();
        outbox.sent(id, Instant.EPOCH);
        assertThat(tables.letters.get(id).mail().values()).isEmpty();
    }

    @Nested
    class RunningUnitsTwice extends StorageContract {
        @Override
        protected Storage emptyStorage() {
            return InMemoryStorage.runningUnitsTwice();
        }

        @Test
        void everyWritingUnitRunsTwice() {
            AtomicInteger runs = new AtomicInteger();
            emptyStorage().write(work -> runs.incrementAndGet());
            assertThat(runs).hasValue(2);
        }
    }
}
