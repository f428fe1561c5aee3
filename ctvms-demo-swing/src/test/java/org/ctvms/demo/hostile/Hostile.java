package org.ctvms.demo.hostile;

/** Texts that have broken programs. */
enum Hostile {
    NUL("nul\u0000nul"),
    BELL("bell\u0007"),
    ESCAPE("\u001B[31mred"),
    DELETE("delete\u007Fdelete"),
    NEXT_LINE("next\u0085line"),
    HEADER_BREAK("x\r\nBcc: victim@example.com"),
    SCRIPT("<script>alert(1)</script>"),
    EXPRESSION("${7*7}"),
    DIRECTIVE("<#assign x=1>"),
    EQUALS("=1+1"),
    PLUS("+1"),
    MINUS("-1"),
    AT_SIGN("@SUM(A1)"),
    SQL("'; DROP TABLE x; --"),
    QUOTES("\"double\" 'single' \\ back\\slash\\"),
    EMOJI("\uD83D\uDE00 \uD83D\uDC4D\uD83C\uDFFD"),
    JOINED_EMOJI("\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66"),
    FLAGS(
            "\uD83C\uDDEE\uD83C\uDDF3 \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F"),
    ARABIC("\u0645\u0631\u062D\u0628\u0627 x"),
    HEBREW("\u05E9\u05DC\u05D5\u05DD 1 + 2"),
    OVERRIDE("user\u202Etxt.exe"),
    ISOLATE("one\u2067two\u2069"),
    HIGH_SURROGATE("high\uD83D"),
    LOW_SURROGATE("\uDE00low"),
    INVISIBLE("\u200B\u200D\u2060\uFEFF"),
    INVISIBLE_INSIDE("zero\u200Bwidth\uFEFFin\u00ADside"),
    PRINTF("%s %n %d"),
    MESSAGE_FORMAT("{0} '{1}'"),
    CELL_ESCAPE("_x0041_ &amp; &#65;"),
    LONG_WORD("Wolfeschlegelsteinhausenbergerdorff".repeat(3).substring(0, 100)),
    LONG_LINE("m".repeat(1000)),
    TEN_THOUSAND("long ".repeat(2000));

    private final String text;

    Hostile(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
