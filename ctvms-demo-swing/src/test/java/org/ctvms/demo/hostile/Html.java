package org.ctvms.demo.hostile;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A letter's HTML as a mail program takes it. */
record Html(String source) {
    private static final Pattern TAG = Pattern.compile("<([^>]*)>");
    private static final Pattern NAME = Pattern.compile("^[^\\s>]+");

    /** What can be read. */
    String text() {
        return TAG.matcher(source.replace("<br>", "\n"))
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The names of the elements. */
    Set<String> elements() {
        return TAG.matcher(source)
                .results()
                .map(tag -> tag.group(1))
                .flatMap(inside -> NAME.matcher(inside).results())
                .map(MatchResult::group)
                .map(name -> name.replace("/", ""))
                .collect(Collectors.toSet());
    }
}
