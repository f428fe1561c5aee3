package org.ctvms.demo.hostile;

import java.util.function.Predicate;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SignInRefusedException;

/** What a refusal must name. */
final class Refused {
    private static final int LONGEST_MESSAGE = 300;

    private Refused() {}

    static Predicate<CtvmsException> as(String field) {
        return refusal ->
                refusal instanceof InvalidInputException input && input.field().equals(field);
    }

    static Predicate<CtvmsException> asSetting(String property) {
        return refusal -> refusal instanceof InvalidSettingsException settings
                && settings.problems().size() == 1
                && settings.problems().get(0).startsWith(property + " ");
    }

    static Predicate<CtvmsException> by(Rule rule) {
        return refusal -> refusal instanceof RuleRefusedException refused && refused.rule() == rule;
    }

    /** Which of user name and password is wrong is never told. */
    static Predicate<CtvmsException> atSignIn() {
        return SignInRefusedException.class::isInstance;
    }

    static Predicate<CtvmsException> asUnknown(String what) {
        return refusal -> refusal instanceof NotFoundException unknown
                && unknown.getMessage().startsWith("There is no " + what + " ");
    }

    /** Whether the message can be shown and logged whatever the caller sent. */
    static boolean isHarmless(String message) {
        return message.length() <= LONGEST_MESSAGE && message.codePoints().noneMatch(Refused::isUnsafe);
    }

    private static boolean isUnsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        };
    }
}
