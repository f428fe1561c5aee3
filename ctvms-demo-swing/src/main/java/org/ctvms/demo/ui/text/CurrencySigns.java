package org.ctvms.demo.ui.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people write before or after an amount of the currency, and what of it is no figure. */
final class CurrencySigns {
    private static final Map<String, List<String>> SIGNS = Map.of(
            "INR", List.of("\u20B9", "\u20A8", "rs", "re", "\u0930\u0941", "\u0930\u0942", "\u0BB0\u0BC2", "/-"),
            "IDR", List.of("rp", ",-"),
            "JPY", List.of("\u00A5", "\uFFE5", "\u5186"),
            "KWD", List.of("kd", "\u062F.\u0643"));

    private final Pattern before;
    private final Pattern after;

    CurrencySigns(String code) {
        List<String> signs = new ArrayList<>(SIGNS.getOrDefault(code, List.of()));
        signs.add(code);
        String any = signs.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        this.before = Pattern.compile("^" + any + "[.:]?\\s*(?=[0-9])", flags);
        this.after = Pattern.compile("(?<=[0-9])\\s*" + any + "\\.?$", flags);
    }

    /** The text without a sign at its ends. */
    String without(String plain) {
        String end = after.matcher(plain).replaceFirst("");
        return before.matcher(end).replaceFirst("");
    }
}
