package org.ctvms.core.language;

import java.util.Locale;

/** The languages mails and documents are written in. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Indonesian. */
    INDONESIAN("id");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The locale names and numbers are written for. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
