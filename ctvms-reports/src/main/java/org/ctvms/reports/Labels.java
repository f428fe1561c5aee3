package org.ctvms.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Properties;
import org.ctvms.core.language.Language;

/** The words and dates of a kind of document in one language; kept here, as a JVM may change or lack its own. */
final class Labels {
    private final Properties words = new Properties();

    private Labels(String kind, Language language) {
        String file = kind + "_" + language.locale().getLanguage() + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(file);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Labels ofInvoices(Language language) {
        return new Labels("invoice", language);
    }

    static Labels ofReports(Language language) {
        return new Labels("report", language);
    }

    String text(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text named " + key);
        }
        return text;
    }

    String text(String key, Object first) {
        return text(key).replace("{0}", first.toString());
    }

    String text(String key, Object first, Object second) {
        return text(key, first).replace("{1}", second.toString());
    }

    String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(YearMonth.from(date));
    }

    String month(YearMonth month) {
        return text("month-" + month.getMonthValue()) + " " + month.getYear();
    }
}
