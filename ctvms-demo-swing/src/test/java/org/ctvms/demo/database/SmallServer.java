package org.ctvms.demo.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar of a database of a few bytes, which is unpacked in no time and never run. */
final class SmallServer {
    private static final String ROOT = "somewhere/inside/";

    private SmallServer() {}

    /** Of that version, whose server has that content. */
    static ShippedServer shipped(Path folder, String version, String server) throws IOException {
        Map<String, String> contents = Map.of(
                "bin/mariadbd", server,
                "share/english/errmsg.sys", "messages",
                "share/mariadb_system_tables.sql", "SELECT 1;");
        Path jar = folder.resolve("server-" + version + ".jar");
        SortedMap<String, Long> files = new TreeMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> content : contents.entrySet()) {
                byte[] bytes = content.getValue().getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(ROOT + content.getKey()));
                zip.write(bytes);
                files.put(content.getKey(), (long) bytes.length);
            }
        }
        return new ShippedServer(jar, ROOT, version, files);
    }
}
