package org.ctvms.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a script into its statements. */
final class SqlStatements {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|`[^`]*`|--(?=\\s)[^\\n]*|/\\*.*?\\*/|;", Pattern.DOTALL);

    private SqlStatements() {}

    /** The statements in their order, without comments and the semicolons after them. */
    static List<String> of(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Matcher tokens = TOKEN.matcher(script);
        int from = 0;
        for (; tokens.find(); from = tokens.end()) {
            statement.append(script, from, tokens.start());
            if (tokens.group().equals(";")) {
                end(statement, statements);
            } else if (!isComment(tokens.group())) {
                statement.append(tokens.group());
            }
        }
        end(statement.append(script, from, script.length()), statements);
        return List.copyOf(statements);
    }

    private static boolean isComment(String token) {
        return token.startsWith("--") || token.startsWith("/*");
    }

    private static void end(StringBuilder statement, List<String> statements) {
        if (!statement.toString().isBlank()) {
            statements.add(statement.toString().strip());
        }
        statement.setLength(0);
    }
}
