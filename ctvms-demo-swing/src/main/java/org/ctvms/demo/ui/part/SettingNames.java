package org.ctvms.demo.ui.part;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctvms.demo.ui.text.Texts;

/** What stored settings are called on the screen Settings. */
public final class SettingNames {
    private static final Map<String, String> LABELS = labels();

    private SettingNames() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>(Map.of(
                "operator.name", "settings.name",
                "operator.address", "settings.address",
                "invoice.footer", "settings.footer",
                "currency", "settings.currency",
                "currency.decimals", "settings.currency",
                "zone", "settings.zone",
                "language", "settings.language",
                "payment.minimum", "settings.minimum",
                "grace.days", "settings.graceDays",
                "idle.lock.minutes", "settings.idleLock"));
        labels.putAll(Map.of(
                "operator.phone", "settings.phone",
                "operator.tax.number", "settings.taxNumber",
                "operator.logo", "settings.logo",
                "invoice.archive", "settings.archive",
                "receipt.paper", "settings.receipt",
                "receipt.at.once", "settings.printAtOnce"));
        labels.putAll(Map.of(
                "session.idle.minutes", "settings.idleMinutes",
                "session.minutes", "settings.sessionMinutes",
                "stored.change.days", "settings.changeDays",
                "stored.mail.months", "settings.mailMonths",
                "stored.job.months", "settings.jobLogMonths",
                "stored.audit.months", "settings.auditMonths"));
        return labels;
    }

    /** The names in a row, each once; what follows the first space of a stored name is its value. */
    public static String of(Texts texts, Collection<String> stored) {
        return stored.stream()
                .map(name -> name.substring(0, (name + " ").indexOf(' ')))
                .map(name -> name.startsWith("smtp.") ? "settings.mail" : LABELS.getOrDefault(name, name))
                .map(key -> key.startsWith("settings.") ? Mnemonics.plain(texts.get(key)) : key)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
