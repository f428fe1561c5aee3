package org.ctvms.core.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Checks, when an adapter starts, that a library on the class path is new enough: a later failure would not name it. */
public final class LibraryVersion {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private LibraryVersion() {}

    /**
     * Accepts the library if it is new enough or does not state its version.
     *
     * @param name the library's Maven artifact
     * @param type a class of the library, whose jar says the version
     * @param least the oldest version that works, such as {@code 3.5.12}
     * @throws InvalidSettingsException if the library is older
     */
    public static void demand(String name, Class<?> type, String least) {
        demand(name, Optional.ofNullable(type.getPackage().getImplementationVersion()), least);
    }

    /** The same for a library that says its version in another way; empty if it does not say it. */
    public static void demand(String name, Optional<String> version, String least) {
        version.filter(found -> Arrays.compare(numbers(found), numbers(least)) < 0)
                .ifPresent(found -> {
                    throw new InvalidSettingsException(List.of(
                            name + " " + found + " is on the class path; version " + least + " or later is needed"));
                });
    }

    private static int[] numbers(String version) {
        return NUMBER.matcher(version)
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .limit(3)
                .toArray();
    }
}
