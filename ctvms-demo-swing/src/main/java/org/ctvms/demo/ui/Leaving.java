package org.ctvms.demo.ui;

import org.ctvms.demo.ui.look.Tone;

/** Why one is back at the sign-in. */
public enum Leaving {
    /** The session is over. */
    SESSION_ENDED("signin.sessionEnded", Tone.WARNING),
    /** The settings have changed, and a new session has them. */
    SETTINGS_SAVED("signin.settingsSaved", Tone.GOOD),
    /** The password was changed. */
    PASSWORD_CHANGED("account.changed", Tone.GOOD),
    /** The generated password was replaced. */
    PASSWORD_REPLACED("account.replaced", Tone.GOOD);

    private final String key;
    private final Tone tone;

    Leaving(String key, Tone tone) {
        this.key = key;
        this.tone = tone;
    }

    /** The key of the words for it. */
    public String key() {
        return key;
    }

    /** Whether that is good or not. */
    public Tone tone() {
        return tone;
    }
}
