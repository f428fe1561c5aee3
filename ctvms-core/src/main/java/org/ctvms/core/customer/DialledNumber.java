package org.ctvms.core.customer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A phone number, or some digits of one, as it was typed, in plain characters. */
record DialledNumber(String text) {
    /** The calling codes of two digits (ITU-T E.164); 1 and 7 are of one digit, all others of three. */
    private static final Set<String> TWO_DIGIT_CODES = Set.of(
            "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98"
                    .split(" "));

    private static final int FEWEST_WITH_CODE = 11;
    private static final int FEWEST_WITHOUT_TRUNK = 6;

    /** The runs of digits it may stand as in a mobile: with and without calling code and trunk 0. */
    List<String> runs() {
        String digits = PhoneText.digits(text);
        return Stream.of(
                        Stream.of(digits),
                        withoutTrunk(digits).filter(run -> run.length() >= FEWEST_WITHOUT_TRUNK).stream(),
                        international(digits).stream(),
                        international(digits).map(DialledNumber::national).stream())
                .flatMap(runs -> runs)
                .filter(run -> run.length() >= CustomerQuery.FEWEST_DIGITS)
                .distinct()
                .toList();
    }

    private Optional<String> international(String digits) {
        if (digits.startsWith("00")) {
            return Optional.of(digits.substring(2));
        }
        boolean hasCode = text.contains("+") || digits.length() >= FEWEST_WITH_CODE;
        return Optional.of(digits).filter(any -> hasCode && !any.startsWith("0"));
    }

    private static String national(String international) {
        String number = international.substring(Math.min(codeLength(international), international.length()));
        return withoutTrunk(number).orElse(number);
    }

    private static int codeLength(String international) {
        if (international.startsWith("1") || international.startsWith("7")) {
            return 1;
        }
        return international.length() >= 2 && TWO_DIGIT_CODES.contains(international.substring(0, 2)) ? 2 : 3;
    }

    private static Optional<String> withoutTrunk(String number) {
        return Optional.of(number).filter(digits -> digits.startsWith("0")).map(digits -> digits.substring(1));
    }
}
