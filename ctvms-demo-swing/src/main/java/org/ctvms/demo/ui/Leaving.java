package org.ctvms.demo.ui;

import org.ctvms.core.refusal.SessionEndedException;
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

    /** Goes back to the sign-in, or asks for the password again, if the problem is that the session has ended. */
    public static void ifEnded(Ui ui, RuntimeException problem) {
        if (problem instanceof SessionEndedException) {
            ui.leave().accept(SESSION_ENDED);
        }
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
