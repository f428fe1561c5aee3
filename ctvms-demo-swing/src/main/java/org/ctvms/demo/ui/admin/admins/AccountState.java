package org.ctvms.demo.ui.admin.admins;

import org.ctvms.core.account.Account;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Toned;

/** Whether an admin may sign in. */
enum AccountState implements Toned {
    ENABLED("admins.enabled", Tone.GOOD),
    DISABLED("admins.disabled", Tone.NEUTRAL);

    private final String key;
    private final Tone tone;

    AccountState(String key, Tone tone) {
        this.key = key;
        this.tone = tone;
    }

    static AccountState of(Account account) {
        return account.enabled() ? ENABLED : DISABLED;
    }

    String key() {
        return key;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
