package org.ctvms.demo.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ctvms.core.language.Language;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.retention.Retention;
import org.ctvms.mail.SmtpSettings;

/** Reads stored settings one by one, and notes which can't be read. */
final class StoredSettings {
    private static final int LONGEST_IDLE_MINUTES = 1440;

    private final Properties stored;
    private final List<String> lost = new ArrayList<>();

    StoredSettings(Properties stored) {
        this.stored = stored;
    }

    /** The names of those that can't be read; complete once {@link #read} was called. */
    List<String> lost() {
        return lost;
    }

    OfficeSettings read() {
        OfficeSettings sample = OfficeSettings.SAMPLE;
        OfficeSettings read = new OfficeSettings(
                text("operator.name", ""),
                text("operator.address", ""),
                text("invoice.footer", ""),
                text("currency", sample.currency()),
                value("currency.decimals", Integer::valueOf, sample.decimals()),
                text("zone", sample.zone()),
                value("language", Language::valueOf, sample.language()),
                text("payment.minimum", sample.minimumPayment()),
                value("grace.days", Integer::valueOf, sample.graceDays()),
                later("idle.lock.minutes", StoredSettings::minutes, sample.idleLockMinutes()),
                server(),
                stationery(),
                limits());
        check(read::forEngine);
        return read;
    }

    private Limits limits() {
        Limits usual = Limits.DEFAULT;
        Retention retention = usual.retention();
        return new Limits(
                later("session.idle.minutes", Integer::valueOf, usual.idleMinutes()),
                later("session.minutes", Integer::valueOf, usual.sessionMinutes()),
                new Retention(
                        later("stored.change.days", Integer::valueOf, retention.changeDays()),
                        later("stored.mail.months", Integer::valueOf, retention.mailMonths()),
                        later("stored.job.months", Integer::valueOf, retention.jobLogMonths()),
                        later("stored.audit.months", Integer::valueOf, retention.auditMonths())));
    }

    // why: earlier releases did not store it
    private int later(String name, Function<String, Integer> read, int otherwise) {
        return stored.containsKey(name) ? value(name, read, otherwise) : otherwise;
    }

    private static int minutes(String text) {
        int minutes = Integer.parseInt(text);
        if (minutes < 1 || minutes > LONGEST_IDLE_MINUTES) {
            throw new IllegalArgumentException(text);
        }
        return minutes;
    }

    // why: earlier releases did not store it
    private Stationery stationery() {
        return new Stationery(
                stored.getProperty("operator.phone", ""),
                stored.getProperty("operator.tax.number", ""),
                stored.getProperty("invoice.archive", ""),
                new Logo(stored.getProperty("operator.logo", "")),
                stored.containsKey("receipt.paper")
                        ? value("receipt.paper", ReceiptRoll::valueOf, ReceiptRoll.NONE)
                        : ReceiptRoll.NONE,
                Boolean.parseBoolean(stored.getProperty("receipt.at.once")));
    }

    // why: a file that lost its server must not have mails caught that were sent before
    private Optional<MailServer> server() {
        if (stored.stringPropertyNames().stream().noneMatch(name -> name.startsWith("smtp."))) {
            return Optional.empty();
        }
        int before = lost.size();
        MailServer server = new MailServer(
                text("smtp.host", ""),
                value("smtp.port", Integer::valueOf, 0),
                value("smtp.security", SmtpSettings.Security::valueOf, SmtpSettings.Security.STARTTLS),
                text("smtp.sender", ""),
                text("smtp.user", ""),
                text("smtp.password", ""));
        check(server::forSending);
        return lost.size() == before ? Optional.of(server) : Optional.empty();
    }

    private void check(Supplier<?> check) {
        try {
            if (lost.isEmpty()) {
                check.get();
            }
        } catch (InvalidSettingsException e) {
            lost.addAll(e.problems());
        }
    }

    private String text(String name, String otherwise) {
        return value(name, Function.identity(), otherwise);
    }

    private <T> T value(String name, Function<String, T> read, T otherwise) {
        String text = stored.getProperty(name);
        try {
            if (text != null) {
                return read.apply(text);
            }
        } catch (IllegalArgumentException e) {
            lost.add(name + " = " + text);
            return otherwise;
        }
        lost.add(name);
        return otherwise;
    }
}
