package org.ctvms.demo.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.ctvms.core.language.Language;

/**
 * The words of the windows in one language. A key's first part names the file it is in: {@code customers.title} is
 * {@code title} in {@code customers_en.properties}. Thread-safe.
 */
public final class Texts {
    private final Language language;
    private final Map<String, Properties> rooms = new ConcurrentHashMap<>();

    /** The words in the language. */
    public Texts(Language language) {
        this.language = language;
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The words of the key, with the values in the places {0}, {1} …; a key without words is a mistake in the program. */
    public String get(String key, Object... values) {
        int dot = key.indexOf('.');
        String room = key.substring(0, dot);
        String words = rooms.computeIfAbsent(room, this::load).getProperty(key.substring(dot + 1));
        if (words == null) {
            throw new IllegalArgumentException("there are no words for " + key + " in " + language);
        }
        return values.length == 0 ? words : new MessageFormat(words, language.locale()).format(values);
    }

    /** The word for a constant, such as {@code ConnectionStatus.ACTIVE}; in {@code enums} by type and name. */
    public String of(Enum<?> constant) {
        return get("enums." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private Properties load(String room) {
        String file = room + "_" + language.locale().getLanguage() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + file);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
