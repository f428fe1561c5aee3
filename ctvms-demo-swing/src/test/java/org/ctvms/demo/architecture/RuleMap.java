package org.ctvms.demo.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of the page that names the tests of each rule. */
record RuleMap(List<Row> rows) {
    private static final Pattern NAME = Pattern.compile("`(\\w+)\\.(\\w+)`");

    static RuleMap of(String markdown) {
        return new RuleMap(markdown.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| rule |"))
                .map(RuleMap::row)
                .toList());
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|");
        return new Row(
                cells[1].strip(),
                NAME.matcher(cells.length > 2 ? cells[2] : "")
                        .results()
                        .map(RuleMap::name)
                        .toList());
    }

    private static TestName name(MatchResult found) {
        return new TestName(found.group(1), found.group(2));
    }

    /** A rule in few words, and the tests that show it. */
    record Row(String rule, List<TestName> tests) {}

    /** A test by its class and method. */
    record TestName(String type, String method) {}

    /** What is wrong: rules without a test, and tests that are not among the sources. */
    List<String> problems(TestSources sources) {
        return rows.stream()
                .flatMap(row -> row.tests().isEmpty()
                        ? Stream.of("no test for: " + row.rule())
                        : row.tests().stream()
                                .filter(test -> !sources.hold(test.type(), test.method()))
                                .map(test -> "no such test: " + test.type() + "." + test.method()))
                .toList();
    }
}
