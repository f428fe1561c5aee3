package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.invoice.InvoiceNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileInvoiceArchiveTest {
    private static final InvoiceNumber NUMBER = new InvoiceNumber(12_345);
    private static final int SIZE = 200_000;

    @TempDir
    private Path temporary;

    private Path folder;
    private FileInvoiceArchive archive;

    @BeforeEach
    void createArchive() {
        folder = temporary.resolve("not/there/yet");
        archive = new FileInvoiceArchive(folder);
    }

    @Test
    void aDocumentIsFoundInTheFolderOfItsThousand() throws IOException {
        archive.save(NUMBER, new byte[] {1, 2});
        assertThat(archive.find(NUMBER)).hasValue(new byte[] {1, 2});
        assertThat(folder.resolve("12/invoice-12345.pdf")).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void whatWasNeverSavedIsNotFound() throws IOException {
        assertThat(archive.find(NUMBER)).isEmpty();
    }

    @Test
    void anotherDocumentIsNeverOverwritten() throws IOException {
        assertThat(archive.save(NUMBER, new byte[] {1, 2, 3})).isTrue();
        assertThat(archive.save(NUMBER, new byte[] {9})).isFalse();
        assertThat(archive.save(NUMBER, new byte[] {1, 2, 3})).isTrue();
        assertThat(archive.find(NUMBER)).hasValue(new byte[] {1, 2, 3});
        assertThat(files()).containsExactly("invoice-12345.pdf");
    }

    @Test
    void oneOfManyWritersOfOneNumberIsFirst() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> writers = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(value -> () -> archive.save(NUMBER, filled(value)))
                    .toList();
            int stored = 0;
            for (Future<Boolean> done : threads.invokeAll(writers)) {
                stored += done.get() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theHighestNumberIsThatOfTheNewestFile() throws IOException {
        assertThat(archive.highest()).isEmpty();
        for (long number : new long[] {9_999, 10_001, 10_000}) {
            archive.save(new InvoiceNumber(number), new byte[] {1});
        }
        Files.createDirectories(folder.resolve("11"));
        Files.createDirectories(folder.resolve("other"));
        Files.write(folder.resolve("99"), new byte[] {1});
        Files.write(folder.resolve("11/invoice-11000.pdf.0.tmp"), new byte[] {1});
        assertThat(archive.highest()).hasValue(new InvoiceNumber(10_001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/invoice-20261128.pdf",
                "2026/invoice-9999.pdf",
                "0010/invoice-10500.pdf",
                "10/invoice-0010500.pdf",
                "10500/invoice-10500.pdf"
            })
    void copyInAnotherPlaceIsNoNumberGivenOut(String copy) throws IOException {
        archive.save(new InvoiceNumber(10_001), new byte[] {1});
        Path file = folder.resolve(copy);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {1});
        assertThat(archive.highest()).hasValue(new InvoiceNumber(10_001));
    }

    @Test
    void aRestoredDocumentTakesThePlaceOfTheDamagedOne() throws IOException {
        archive.save(NUMBER, new byte[] {1, 2, 3});
        archive.replace(NUMBER, new byte[] {9});
        assertThat(archive.find(NUMBER)).hasValue(new byte[] {9});
        assertThat(files()).containsExactly("invoice-12345.pdf");
    }

    @Test
    void whatACrashLeftBehindIsNeverRead() throws IOException {
        Files.createDirectories(folder.resolve("12"));
        Files.write(folder.resolve("12/invoice-12345.pdf.0.tmp"), new byte[] {7});
        assertThat(archive.find(NUMBER)).isEmpty();
        archive.save(NUMBER, new byte[] {1});
        assertThat(archive.find(NUMBER)).hasValue(new byte[] {1});
    }

    @Test
    void filesLeftByKilledProcessesAreRemovedADayLater() throws IOException {
        Path old = leftOver("unfinished/invoice-12001.pdf.1.tmp", Duration.ofHours(25));
        Path beside = leftOver("12/invoice-12001.pdf.1.tmp", Duration.ofHours(25));
        Path recent = leftOver("unfinished/invoice-12002.pdf.2.tmp", Duration.ofHours(23));
        Path others = leftOver("unfinished/notes.txt", Duration.ofHours(25));
        archive.save(NUMBER, new byte[] {1});
        assertThat(old).doesNotExist();
        assertThat(beside).doesNotExist();
        assertThat(recent).exists();
        assertThat(others).exists();
    }

    @Test
    void fileBeingWrittenIsNeverTakenForALeftover() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> openings = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(value ->
                            () -> new FileInvoiceArchive(folder).save(new InvoiceNumber(12_000 + value), filled(value)))
                    .toList();
            for (Future<Boolean> stored : threads.invokeAll(openings)) {
                assertThat(stored.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(folder.resolve("unfinished")).isEmptyDirectory();
    }

    private Path leftOver(String name, Duration age) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {7});
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return Files.setLastModifiedTime(file, FileTime.from(written.minus(age)));
    }

    @Test
    void aSaveThatFailsLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve("12/invoice-12345.pdf/in-the-way"));
        assertThatThrownBy(() -> archive.save(NUMBER, new byte[] {1})).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> archive.replace(NUMBER, new byte[] {1})).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("invoice-12345.pdf");
    }

    @Test
    void readersSeeWholeDocumentsWhileSeveralSaveTheSameNumber() throws Exception {
        archive.save(NUMBER, filled(0));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> done : threads.invokeAll(
                    Stream.of(saving(1), saving(2), reading(), reading()).toList())) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(files()).containsExactly("invoice-12345.pdf");
    }

    private Callable<Void> saving(int value) {
        return () -> {
            for (int i = 0; i < 50; i++) {
                new FileInvoiceArchive(folder).replace(NUMBER, filled(value));
            }
            return null;
        };
    }

    private Callable<Void> reading() {
        return () -> {
            for (int i = 0; i < 200; i++) {
                byte[] found = archive.find(NUMBER).orElseThrow();
                assertThat(found).isEqualTo(filled(found[0])).hasSize(SIZE);
            }
            return null;
        };
    }

    private static byte[] filled(int value) {
        byte[] document = new byte[SIZE];
        Arrays.fill(document, (byte) value);
        return document;
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("12"))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
