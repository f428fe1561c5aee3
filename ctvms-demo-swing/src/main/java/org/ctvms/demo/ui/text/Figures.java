package org.ctvms.demo.ui.text;

/** Typed or pasted text in the signs a program writes: 0 to 9, plain spaces, nothing that nobody sees. */
final class Figures {
    private Figures() {}

    /** The text with digits of every script as 0 to 9 and spaces of every kind as one; stripped of outer spaces. */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints().forEach(sign -> append(plain, sign));
        return plain.toString().strip();
    }

    private static void append(StringBuilder plain, int sign) {
        if (Character.isDigit(sign)) {
            plain.append(Character.digit(sign, 10));
        } else if (Character.isSpaceChar(sign) || Character.isWhitespace(sign)) {
            plain.append(' ');
        } else if (Character.getType(sign) != Character.FORMAT) {
            plain.appendCodePoint(narrow(sign));
        }
    }

    // why: keyboards for Japanese write the signs from ! to ~ as wide as letters
    private static int narrow(int sign) {
        return sign > 0xFF00 && sign < 0xFF5F ? sign - 0xFEE0 : sign;
    }
}
