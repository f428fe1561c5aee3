package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** IGNORE turns not only duplicate keys into warnings: amounts are cut, and rows without their parents are left away. */
class NothingIgnoredTest {
    private static final Pattern IGNORE =
            Pattern.compile("\\b(INSERT|UPDATE|DELETE|REPLACE|LOAD)\\b[^;\"<>]{0,40}\\bIGNORE\\b");

    /** Released; each adds constants, or keys that another table holds in the same type, and a key that is there stays. */
    private static final List<String> RELEASED = List.of(
            "V21__term_rebuild.sql",
            "V25__customer_term_state.sql",
            "V26__login_decoy.sql",
            "V27__breaking_payment_reference.sql",
            "V28__change_feed.sql");

    /** Its values are checked before; what was not inserted is inserted or changed by a statement that ignores nothing. */
    private static final String CHECKED = "ExternalIdMapper.xml";

    @Test
    void noStatementIgnoresErrors() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            assertThat(sources.filter(Files::isRegularFile)
                            .filter(NothingIgnoredTest::ignores)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals(CHECKED))
                            .sorted())
                    .containsExactlyElementsOf(RELEASED);
        }
    }

    private static boolean ignores(Path file) {
        try {
            return IGNORE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
