package org.ctvms.demo.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The mails in a folder. Reads each head once, and only of those that are asked for. Thread-safe. */
public final class Inbox {
    // why: mails of one delivery can have the same time; longer names have higher numbers then
    private static final Comparator<Found> NEWEST_FIRST = Comparator.comparing(Found::keptAt)
            .thenComparing(found -> found.name().length())
            .thenComparing(Found::name)
            .reversed();

    private final Path folder;
    private final Map<Path, KeptMail> known = new HashMap<>();

    /** Of the folder, which may not be there yet. */
    public Inbox(Path folder) {
        this.folder = folder;
    }

    private record Found(Path file, Instant keptAt) {
        String name() {
            return file.getFileName().toString();
        }
    }

    /** The newest mails, newest first, at most so many. Reads files. */
    public synchronized List<KeptMail> newest(int limit) {
        return found().stream()
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .map(this::read)
                .toList();
    }

    private List<Found> found() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".eml"))
                    .flatMap(file -> found(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The mails can't be read in " + folder, e);
        }
    }

    private static Optional<Found> found(Path file) {
        try {
            return Optional.of(new Found(file, Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The mail can't be read: " + file, e);
        }
    }

    // why: a mail that was sent again is written over the one before
    private KeptMail read(Found found) {
        KeptMail kept = known.get(found.file());
        if (kept == null || !kept.keptAt().equals(found.keptAt())) {
            kept = KeptMail.read(found.file(), found.keptAt());
            known.put(found.file(), kept);
        }
        return kept;
    }
}
