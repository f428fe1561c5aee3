package org.ctvms.core.customer;

/**
 * Phone numbers as they are pasted from phones, pages and spreadsheets, in plain signs: digits of every script as
 * {@code 0-9}, spaces, dashes, dots and brackets of every kind as one of each kind, and no invisible characters.
 */
final class PhoneText {
    private static final String PLUSES = "+\uFF0B\uFE62\u207A";
    private static final String SLASHES = "/\uFF0F\u2044\u2215";
    private static final String DOTS = ".\uFF0E\u2024\u00B7\u2219\u2022";
    private static final int MINUS = 0x2212;

    private PhoneText() {}

    /** The text in plain characters; characters that belong in no phone number are left as they are. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> add(plain, point));
        return plain.toString().strip();
    }

    /** The digits of a plain text. */
    static String digits(String plain) {
        return plain.chars()
                .filter(sign -> sign >= '0' && sign <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void add(StringBuilder plain, int point) {
        switch (Character.getType(point)) {
            case Character.FORMAT -> {}
            case Character.SPACE_SEPARATOR -> plain.append(' ');
            case Character.DASH_PUNCTUATION -> plain.append('-');
            case Character.START_PUNCTUATION -> plain.append('(');
            case Character.END_PUNCTUATION -> plain.append(')');
            case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(point, 10));
            default -> plain.appendCodePoint(sign(point));
        }
    }

    private static int sign(int point) {
        if (point == MINUS) {
            return '-';
        }
        if (PLUSES.indexOf(point) >= 0) {
            return '+';
        }
        if (SLASHES.indexOf(point) >= 0) {
            return '/';
        }
        return DOTS.indexOf(point) >= 0 ? '.' : point;
    }
}
