package org.ctvms.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the chance out of a PDF, so that the same invoice has the same bytes: the random tags of its font subsets. */
final class StableBytes {
    /** Six letters and a plus before the name of a subset's font (ISO 32000-1, 9.6.4). */
    private static final Pattern SUBSET_TAG = Pattern.compile("/([A-Z]{6})(?=\\+Roboto)");

    private StableBytes() {}

    static byte[] of(byte[] pdf) {
        Map<String, String> stable = new HashMap<>();
        Matcher tags = SUBSET_TAG.matcher(new String(pdf, ISO_8859_1));
        String replaced = tags.replaceAll(tag ->
                "/" + stable.computeIfAbsent(tag.group(1), random -> "CTVMS" + (char) ('A' + stable.size())));
        return replaced.getBytes(ISO_8859_1);
    }
}
