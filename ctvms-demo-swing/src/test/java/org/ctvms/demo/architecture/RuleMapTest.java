package org.ctvms.demo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleMapTest {
    private static final String PAGE = "ctvms-core/src/docs/rules.md";
    private static final Path REPOSITORY = Stream.iterate(
                    Path.of(System.getProperty("basedir", "")).toAbsolutePath(), Objects::nonNull, Path::getParent)
            .filter(folder -> Files.exists(folder.resolve(PAGE)))
            .findFirst()
            .orElseThrow();

    private static RuleMap page() throws IOException {
        return RuleMap.of(Files.readString(REPOSITORY.resolve(PAGE)));
    }

    @Test
    void everyRuleIsShownByTestsThatThereAre() throws IOException {
        assertThat(page().problems(TestSources.under(REPOSITORY))).isEmpty();
    }

    @Test
    void noRuleStandsThereTwice() throws IOException {
        assertThat(page().rows())
                .hasSizeGreaterThan(150)
                .extracting(RuleMap.Row::rule)
                .doesNotHaveDuplicates();
    }

    @Test
    void everySectionHasItsTable() throws IOException {
        String[] sections = Files.readString(REPOSITORY.resolve(PAGE)).split("\n## ");

        assertThat(sections).hasSize(18);
        assertThat(Stream.of(sections).skip(1).map(RuleMap::of))
                .noneMatch(map -> map.rows().isEmpty());
    }

    @Test
    void wrongRowsAreFound() throws IOException {
        RuleMap wrong = RuleMap.of("""
                | rule | shown by |
                |---|---|
                | A right one | `RuleMapTest.wrongRowsAreFound` |
                | Without a test | |
                | Without a name | some test or other |
                | Without a cell |
                | Of a class that is gone | `GoneTest.wrongRowsAreFound` |
                | Of a method that is gone | `RuleMapTest.wrongRowsAreFound`, `RuleMapTest.wrongRowsAreGone` |
                | Of a method that is no test | `InvoicesTest.rename` |
                """);

        assertThat(wrong.problems(TestSources.under(REPOSITORY)))
                .containsExactly(
                        "no test for: Without a test",
                        "no test for: Without a name",
                        "no test for: Without a cell",
                        "no such test: GoneTest.wrongRowsAreFound",
                        "no such test: RuleMapTest.wrongRowsAreGone",
                        "no such test: InvoicesTest.rename");
    }
}
