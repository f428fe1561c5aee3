package org.ctvms.demo.wiring.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
    private static final Path PROJECT = Path.of("..");
    private static final List<Path> COMPILED = List.of(
            Path.of("src/test/java/org/ctvms/demo/wiring"),
            Path.of("src/test/resources/sample-host"),
            PROJECT.resolve("ctvms-persistence-mybatis/src/test/java/org/ctvms/persistence/spring"));

    static List<Path> readmes() throws IOException {
        try (Stream<Path> files = Files.find(PROJECT, 2, (file, is) -> file.endsWith("README.md"))) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void linesOfReadmesAreThoseThatCompile(Path readme) throws IOException {
        String compiled = compiled();
        assertThat(blocks(readme)).allSatisfy(block -> assertThat(compiled).contains(block));
    }

    @Test
    void readmesHaveLinesToCompile() throws IOException {
        assertThat(blocks(PROJECT.resolve("README.md"))).hasSizeGreaterThan(1);
        assertThat(readmes()).hasSize(6);
    }

    private static String compiled() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path folder : COMPILED) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    code.append(words(Files.readString(file)));
                }
            }
        }
        return code.toString();
    }

    private static List<String> blocks(Path readme) throws IOException {
        return Stream.of(Files.readString(readme).split("```java"))
                .skip(1)
                .map(block -> words(block.substring(0, block.indexOf("```"))))
                .toList();
    }

    /** The code without comments and white space, so that formatting does not matter. */
    private static String words(String code) {
        return code.lines()
                .map(line -> line.replaceAll("//.*", ""))
                .collect(Collectors.joining())
                .replaceAll("\\s+", "");
    }
}
