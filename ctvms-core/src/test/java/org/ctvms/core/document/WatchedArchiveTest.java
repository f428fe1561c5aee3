package org.ctvms.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.ctvms.core.invoice.InvoiceNumber;
import org.junit.jupiter.api.Test;

class WatchedArchiveTest {
    private static final byte[] PDF = {1};

    private final Sample archive = new Sample();
    private final WatchedArchive watched = new WatchedArchive(archive);

    @Test
    void archiveIsAskedOnceAndThenFollowed() throws IOException {
        assertThat(watched.highestKnown()).contains(new InvoiceNumber(1004));
        watched.save(new InvoiceNumber(1006), PDF);
        watched.save(new InvoiceNumber(1005), PDF);
        assertThat(watched.highestKnown()).contains(new InvoiceNumber(1006));
        assertThat(archive.asked).isEqualTo(1);
    }

    @Test
    void archiveWithoutAnswerIsKnownByWhatIsStored() throws IOException {
        archive.highest = Optional.empty();
        assertThat(watched.highestKnown()).isEmpty();
        watched.replace(new InvoiceNumber(1001), PDF);
        assertThat(watched.highestKnown()).contains(new InvoiceNumber(1001));
    }

    @Test
    void failedArchiveIsAskedAgainOnceItStores() throws IOException {
        archive.fails = true;
        assertThat(watched.highestKnown()).isEmpty();
        archive.fails = false;
        assertThat(watched.highestKnown()).isEmpty();
        assertThat(archive.asked).isEqualTo(1);

        watched.save(new InvoiceNumber(1001), PDF);
        assertThat(watched.highestKnown()).contains(new InvoiceNumber(1004));
    }

    @Test
    void anotherDocumentUnderANumberLetsTheArchiveBeAsked() throws IOException {
        watched.highestKnown();
        archive.highest = Optional.of(new InvoiceNumber(1009));
        archive.hasAnother = true;

        assertThat(watched.save(new InvoiceNumber(1005), PDF)).isFalse();

        assertThat(watched.highestKnown()).contains(new InvoiceNumber(1009));
    }

    /** An archive that says its highest number, as often as it is asked. */
    private static final class Sample implements InvoiceArchive {
        private Optional<InvoiceNumber> highest = Optional.of(new InvoiceNumber(1004));
        private boolean fails;
        private boolean hasAnother;
        private int asked;

        @Override
        public boolean save(InvoiceNumber number, byte[] pdf) {
            return !hasAnother;
        }

        @Override
        public void replace(InvoiceNumber number, byte[] pdf) {}

        @Override
        public Optional<byte[]> find(InvoiceNumber number) {
            return Optional.empty();
        }

        @Override
        public Optional<InvoiceNumber> highest() throws IOException {
            asked++;
            if (fails) {
                throw new IOException("sample fault");
            }
            return highest;
        }
    }
}
