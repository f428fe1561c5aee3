package org.ctvms.demo.ui.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.work.LongCall;

/**
 * Writes a whole list into a file, page by page. The file is there when all of it is written; a cancelled or failed one
 * leaves what was there before.
 */
record WholeList<T>(
        Listing<T> listing,
        Optional<Order<T>> order,
        List<Column<T>> columns,
        FileKind kind,
        Formats formats,
        Path file)
        implements LongCall<OptionalLong> {
    private static final int PAGE = 1000;

    /** How many rows were written; empty if it was cancelled. */
    @Override
    public OptionalLong run(Progress progress, Cancellation cancellation) {
        try {
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".list", ".part");
            try {
                OptionalLong rows = write(part, progress, cancellation);
                if (rows.isPresent()) {
                    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                }
                return rows;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OptionalLong write(Path part, Progress progress, Cancellation cancellation) throws IOException {
        long all = listing.total().map(Total::rows).orElse(0L);
        List<Integer> widths = columns.stream().map(Column::width).toList();
        try (ListFile out = kind.open(part, formats, widths)) {
            out.add(columns.stream()
                    .map(column -> CellValue.heading(column.title()))
                    .toList());
            long rows = 0;
            List<T> page = page(Optional.empty());
            while (!page.isEmpty()) {
                for (T row : page) {
                    out.add(columns.stream()
                            .map(column -> CellValue.of(column, row))
                            .toList());
                }
                rows += page.size();
                progress.at(rows, Math.max(all, rows));
                if (cancellation.isRequested()) {
                    return OptionalLong.empty();
                }
                page = page.size() < PAGE ? List.of() : page(Optional.of(page.get(page.size() - 1)));
            }
            return OptionalLong.of(rows);
        }
    }

    private List<T> page(Optional<T> after) {
        return listing.page(order, after, PAGE);
    }
}
