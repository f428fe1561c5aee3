package org.ctvms.persistence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One versioned script.
 *
 * @param file its name, such as {@code V2__audit.sql}
 * @param text as it is in the file, with {@code ${prefix}} before each table's name
 */
record SchemaScript(String file, String text) {
    private static final Pattern FILE = Pattern.compile("V(\\d+)__(\\w+)\\.sql");

    static boolean isNamedSo(String file) {
        return FILE.matcher(file).matches();
    }

    int version() {
        return Integer.parseInt(named().group(1));
    }

    String description() {
        return named().group(2).replace('_', ' ');
    }

    private Matcher named() {
        Matcher name = FILE.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException(file + " is not named as a script");
        }
        return name;
    }

    /** The same number as Flyway's, which does not depend on how lines end. */
    int checksum() {
        CRC32 sum = new CRC32();
        text.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    List<String> statements(String tablePrefix) {
        return SqlStatements.of(text.replace("${prefix}", tablePrefix));
    }
}
