package org.ctvms.demo.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.ctvms.core.retention.Retention;

/** Settings as properties, and those as text. */
final class SettingsText {
    private SettingsText() {}

    static Properties properties(OfficeSettings settings) {
        Properties stored = new Properties();
        stored.setProperty("operator.name", settings.operatorName());
        stored.setProperty("operator.address", settings.operatorAddress());
        stored.setProperty("invoice.footer", settings.footerNotes());
        stored.setProperty("currency", settings.currency());
        stored.setProperty("currency.decimals", Integer.toString(settings.decimals()));
        stored.setProperty("zone", settings.zone());
        stored.setProperty("language", settings.language().name());
        stored.setProperty("payment.minimum", settings.minimumPayment());
        stored.setProperty("grace.days", Integer.toString(settings.graceDays()));
        stored.setProperty("idle.lock.minutes", Integer.toString(settings.idleLockMinutes()));
        put(stored, settings.stationery());
        put(stored, settings.limits());
        settings.mailServer().ifPresent(server -> put(stored, server));
        return stored;
    }

    private static void put(Properties stored, Stationery stationery) {
        stored.setProperty("operator.phone", stationery.phone());
        stored.setProperty("operator.tax.number", stationery.taxNumber());
        stored.setProperty("invoice.archive", stationery.archive());
        stored.setProperty("operator.logo", stationery.logo().base64());
        stored.setProperty("receipt.paper", stationery.receipt().name());
        stored.setProperty("receipt.at.once", Boolean.toString(stationery.printAtOnce()));
    }

    private static void put(Properties stored, Limits limits) {
        Retention retention = limits.retention();
        stored.setProperty("session.idle.minutes", Integer.toString(limits.idleMinutes()));
        stored.setProperty("session.minutes", Integer.toString(limits.sessionMinutes()));
        stored.setProperty("stored.change.days", Integer.toString(retention.changeDays()));
        stored.setProperty("stored.mail.months", Integer.toString(retention.mailMonths()));
        stored.setProperty("stored.job.months", Integer.toString(retention.jobLogMonths()));
        stored.setProperty("stored.audit.months", Integer.toString(retention.auditMonths()));
    }

    private static void put(Properties stored, MailServer server) {
        stored.setProperty("smtp.host", server.host());
        stored.setProperty("smtp.port", Integer.toString(server.port()));
        stored.setProperty("smtp.security", server.security().name());
        stored.setProperty("smtp.sender", server.sender());
        stored.setProperty("smtp.user", server.user());
        stored.setProperty("smtp.password", server.password());
    }

    static String text(Properties stored) {
        StringWriter text = new StringWriter();
        try {
            stored.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static Properties properties(String text) {
        Properties stored = new Properties();
        try {
            stored.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored;
    }
}
