package org.ctvms.demo.ui.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ctvms.demo.ui.text.Formats;

/** The kinds of file a list is saved as. */
enum FileKind {
    CSV {
        @Override
        ListFile open(OutputStream out, Formats formats, List<Integer> widths) throws IOException {
            return new CsvFile(out, formats);
        }
    },
    XLSX {
        @Override
        ListFile open(OutputStream out, Formats formats, List<Integer> widths) {
            return new XlsxFile(out, formats, widths);
        }
    };

    abstract ListFile open(OutputStream out, Formats formats, List<Integer> widths) throws IOException;

    ListFile open(Path file, Formats formats, List<Integer> widths) throws IOException {
        return open(new BufferedOutputStream(Files.newOutputStream(file)), formats, widths);
    }

    /** The name with the kind's ending, which spreadsheets go by. */
    String named(String name) {
        String ending = "." + name().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending;
    }
}
