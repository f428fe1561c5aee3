package org.ctvms.demo.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The test classes of all modules, by their names. */
record TestSources(Map<String, String> byType) {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern TEST =
            Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b");

    static TestSources under(Path repository) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> modules = Files.list(repository)) {
            for (Path module : modules.map(folder -> folder.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                read(module, sources);
            }
        }
        return new TestSources(sources);
    }

    private static void read(Path module, Map<String, String> sources) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(typeOf(file), textOf(file)));
        }
    }

    private static String typeOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the class has a method of that name that is a test. */
    boolean hold(String type, String method) {
        Pattern declared = Pattern.compile("(void|<DynamicTest>) " + method + "\\(");
        return BLANK_LINE
                .splitAsStream(byType.getOrDefault(type, ""))
                .anyMatch(part ->
                        declared.matcher(part).find() && TEST.matcher(part).find());
    }
}
