package org.ctvms.core.refusal;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Checks of input; each returns the accepted value or throws {@link InvalidInputException}. */
public final class Check {
    /** The fillers of Hangul, and the blank of Braille. */
    private static final String INVISIBLE_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private static final int LONGEST_SHOWN = 40;
    private static final int REPLACEMENT = 0xFFFD;

    private Check() {}

    /** The value, refused if it is {@code null}. */
    public static <T> T given(String field, T value) {
        if (value == null) {
            throw new InvalidInputException(field, "is missing", Flaw.MISSING);
        }
        return value;
    }

    /** One line of text with something in it, at most {@code longest} characters; stripped of outer spaces. */
    public static String text(String field, String value, int longest) {
        return visible(field, optionalText(field, value, longest));
    }

    /**
     * One line that names something and is compared exactly, case too: something in it, at most {@code longest} characters,
     * and none that nobody sees. Stripped of outer spaces of every kind.
     */
    public static String identifier(String field, String value, int longest) {
        String line = text(field, withoutOuterSpaces(given(field, value)), longest);
        return without(field, line, Check::isHidden, "can't be seen; type the text anew");
    }

    /** One line of text, possibly empty, at most {@code longest} characters; stripped of outer spaces. */
    public static String optionalText(String field, String value, int longest) {
        return checked(field, given(field, value).strip(), longest, false);
    }

    /** Text of any number of lines, possibly empty, at most {@code longest} characters. */
    public static String lines(String field, String value, int longest) {
        return checked(field, given(field, value).strip().replace("\r\n", "\n"), longest, true);
    }

    /** Text of any number of lines with something in it, at most {@code longest} characters. */
    public static String someLines(String field, String value, int longest) {
        return visible(field, lines(field, value, longest));
    }

    /** The number, refused outside of the limits. */
    public static int between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidInputException(
                    field,
                    "is " + value + "; it must be from " + least + " to " + most,
                    Flaw.OUT_OF_RANGE,
                    least,
                    most);
        }
        return value;
    }

    /** The value as a message shows it: its first forty characters, with a replacement for each that can't be kept. */
    public static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints()
                .limit(LONGEST_SHOWN)
                .map(point -> isUnsafe(point) ? REPLACEMENT : point)
                .forEach(shown::appendCodePoint);
        return value.codePointCount(0, value.length()) > LONGEST_SHOWN ? shown + "\u2026" : shown.toString();
    }

    private static String visible(String field, String text) {
        if (text.codePoints().allMatch(Check::isInvisible)) {
            throw new InvalidInputException(field, "is empty", Flaw.EMPTY);
        }
        return text;
    }

    // why: a name of such characters alone looks as if there were none; among others they have their use
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.FORMAT, Character.NON_SPACING_MARK, Character.CONTROL -> true;
            default -> INVISIBLE_LETTERS.indexOf(point) >= 0;
        };
    }

    // why: marks are seen on the letter before them, such as the vowels of Indian scripts
    private static boolean isHidden(int point) {
        return point != ' ' && isInvisible(point) && Character.getType(point) != Character.NON_SPACING_MARK;
    }

    // why: String.strip leaves the no-break spaces
    private static String withoutOuterSpaces(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isSpace(value.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isSpaceChar(sign) || Character.isWhitespace(sign);
    }

    private static String checked(String field, String text, int longest, boolean lines) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new InvalidInputException(
                    field, "has " + length + " characters; at most " + longest + " are kept", Flaw.TOO_LONG, longest);
        }
        return without(field, text, point -> isUnsafe(point) && !(lines && point == '\n'), "can't be kept");
    }

    private static String without(String field, String text, IntPredicate flaw, String why) {
        text.codePoints().filter(flaw).findFirst().ifPresent(point -> {
            String character = String.format(Locale.ROOT, "U+%04X", point);
            String problem = "holds the character " + character + ", which " + why;
            throw new InvalidInputException(field, problem, Flaw.UNSUPPORTED_CHARACTER, character);
        });
        return text;
    }

    // why: control characters break headers and cells, lone surrogates have no UTF-8 form, and the
    // bidirectional overrides can make a line read as something it is not.
    private static boolean isUnsafe(int point) {
        return Character.isISOControl(point)
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                || point >= 0x2028 && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || (point & 0xFFFE) == 0xFFFE;
    }
}
