package org.ctvms.persistence;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The scripts of this release, as they lie in the jar or in the folder of classes. */
final class SchemaScripts {
    private static final String FOLDER = "migration/";
    private static final String FIRST = "V1__ledger.sql";

    private SchemaScripts() {}

    /** All scripts, oldest first. */
    static List<SchemaScript> all() {
        try {
            return files().filter(SchemaScript::isNamedSo)
                    .map(file -> new SchemaScript(file, text(file)))
                    .sorted(Comparator.comparingInt(SchemaScript::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the scripts of the tables can't be read", e);
        }
    }

    /** The version the tables have once all scripts are run. */
    static int newest() {
        List<SchemaScript> all = all();
        return all.get(all.size() - 1).version();
    }

    // why: not every jar has entries for its folders, so that the folder is found by a file that is surely in it
    private static Stream<String> files() throws IOException {
        URL first = Objects.requireNonNull(MyBatisStorage.class.getResource(FOLDER + FIRST), FIRST);
        URLConnection connection = first.openConnection();
        return connection instanceof JarURLConnection jar ? inJar(jar) : inFolder(first);
    }

    private static Stream<String> inJar(JarURLConnection jar) throws IOException {
        String first = jar.getEntryName();
        String folder = first.substring(0, first.length() - FIRST.length());
        return jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()));
    }

    private static Stream<String> inFolder(URL first) {
        File file = new File(URLDecoder.decode(first.getPath().replace("+", "%2B"), StandardCharsets.UTF_8));
        return Stream.of(Optional.ofNullable(file.getParentFile().list()).orElseGet(() -> new String[0]));
    }

    private static String text(String file) {
        try (InputStream script = MyBatisStorage.class.getResourceAsStream(FOLDER + file)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
