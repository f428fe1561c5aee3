package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/**
 * Checks that texts stand somewhere, each as often as it is listed: one text is everywhere, so that one place of it must
 * not speak for another.
 */
final class Told {
    private Told() {}

    static void in(String body, List<String> texts) {
        all(texts, text -> count(body, Pattern.compile(text, Pattern.LITERAL)), body);
    }

    static void in(Pdf pdf, List<String> texts) {
        all(texts, pdf::count, pdf.flow());
    }

    private static void all(List<String> texts, ToLongFunction<String> found, String where) {
        assertThat(texts)
                .allSatisfy(text -> assertThat(found.applyAsLong(text))
                        .as("how often %s stands in %s", text, where)
                        .isGreaterThanOrEqualTo(Collections.frequency(texts, text)));
    }

    static long count(String body, Pattern text) {
        return text.matcher(body).results().count();
    }
}
