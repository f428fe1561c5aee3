package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the windows: the same keys in both languages, none missing, none unused. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/org/ctvms/demo/ui/text");
    private static final Path SOURCES = Path.of("src/main/java/org/ctvms/demo");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)+)\"");
    private static final Pattern JOINED = Pattern.compile("\"([a-z]+\\.[A-Za-z.]*)\"\\s*\\+");

    static List<String> rooms() {
        return files(TEXTS).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith("_en.properties"))
                .map(name -> name.substring(0, name.indexOf('_')))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeys(String room) {
        assertThat(keys(room, "id")).isEqualTo(keys(room, "en"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesTakeTheSameValues(String room) {
        Properties english = read(room, "en");
        Properties indonesian = read(room, "id");
        for (String key : english.stringPropertyNames()) {
            assertThat(places(indonesian.getProperty(key)))
                    .as(room + "." + key)
                    .isEqualTo(places(english.getProperty(key)));
        }
    }

    private static Set<String> places(String words) {
        return Pattern.compile("\\{(\\d)")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        Set<String> known = known();
        Set<String> rooms = Set.copyOf(rooms());

        assertThat(matches(QUOTED).filter(key -> rooms.contains(key.substring(0, key.indexOf('.')))))
                .isNotEmpty()
                .allMatch(known::contains, "has words");
    }

    @Test
    void noKeyIsUnused() {
        Set<String> asked = matches(QUOTED).collect(Collectors.toSet());
        List<String> joined = matches(JOINED).toList();

        assertThat(known())
                .filteredOn(key -> !key.startsWith("enums."))
                .filteredOn(key -> !asked.contains(key) && joined.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void noRoomUsesAnApostropheThatTheFormatWouldEat() {
        assertThat(rooms().stream()
                        .flatMap(room -> Stream.of("en", "id").flatMap(language -> {
                            Properties words = read(room, language);
                            return words.stringPropertyNames().stream()
                                    .filter(key -> words.getProperty(key).matches(".*\\{\\d.*"))
                                    .filter(key -> new MessageFormat(words.getProperty(key))
                                            .toPattern()
                                            .replace("''", "")
                                            .contains("'"))
                                    .map(key -> room + "." + key + " in " + language);
                        })))
                .isEmpty();
    }

    private static Set<String> known() {
        return rooms().stream()
                .flatMap(room -> keys(room, "en").stream().map(key -> room + "." + key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String room, String language) {
        return new TreeSet<>(read(room, language).stringPropertyNames());
    }

    private static Properties read(String room, String language) {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(TEXTS.resolve(room + "_" + language + ".properties"))) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Stream<String> matches(Pattern pattern) {
        return files(SOURCES).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> pattern.matcher(text(file)).results())
                .map(match -> match.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
