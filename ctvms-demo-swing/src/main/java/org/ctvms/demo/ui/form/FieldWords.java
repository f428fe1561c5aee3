package org.ctvms.demo.ui.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.text.Texts;

/** Says in a sentence what to do about a field that was refused, without the engine's name of it. */
public final class FieldWords {
    private static final Set<String> CONFLICTS = Set.of("crf", "deviceId", "name", "reference", "userName");

    private FieldWords() {}

    /** The sentence for a value that can't be accepted. */
    public static String of(Texts texts, InvalidInputException invalid) {
        return invalid.flaw() == Flaw.OTHER
                ? sentence(invalid.field(), invalid.getMessage())
                : texts.get("field." + invalid.flaw().name(), shown(texts, invalid.limits()));
    }

    /** The sentence for a value that is in use already. */
    public static String of(Texts texts, ConflictException conflict) {
        return CONFLICTS.contains(conflict.field())
                ? texts.get("field.inUse." + conflict.field())
                : sentence(conflict.field(), conflict.getMessage());
    }

    private static Object[] shown(Texts texts, List<Object> limits) {
        return limits.stream().map(limit -> shown(texts, limit)).toArray();
    }

    private static Object shown(Texts texts, Object limit) {
        Locale locale = texts.language().locale();
        if (limit instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern("d MMM uuuu", locale));
        }
        if (limit instanceof YearMonth month) {
            return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
        }
        return limit instanceof Money amount ? amount.amount() : limit;
    }

    // why: the engine begins with its own name of the field, which the label says already
    private static String sentence(String field, String words) {
        String own = field + " ";
        String rest = words.startsWith(own) ? words.substring(own.length()) : words;
        return rest.isEmpty() ? rest : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }
}
