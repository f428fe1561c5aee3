package org.ctvms.demo.hostile;

import java.time.Duration;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.account.OwnPassword;

/** An admin who has long been there, and whose password many try to change. */
final class Regular {
    static final String USER_NAME = "regular.admin";

    private final Stage stage;
    private final Ctvms engine;
    private AdminSession session;
    private String password = "plain password 1";

    Regular(Stage stage, Ctvms engine) {
        this.stage = stage;
        this.engine = engine;
        engine.createFirstAdmin(new NewAdmin(USER_NAME, "Sample Admin", "regular@example.com"), password);
        this.session = engine.signInAdmin(USER_NAME, password);
    }

    OwnPassword own() {
        return session.password();
    }

    String signInAgain(String typed) {
        session.signInAgain(typed);
        return typed;
    }

    String password() {
        return password;
    }

    /** A code that was just mailed. */
    String code() {
        // why: no more than two codes are valid at once
        stage.pass(Duration.ofMinutes(5));
        engine.forgottenPassword().requestCode(USER_NAME);
        return stage.queued("OTP", "code");
    }

    /** To be called with the password that was chosen; answers it if it works. */
    String signIn(String chosen) {
        session = engine.signInAdmin(USER_NAME, chosen);
        password = chosen;
        return chosen;
    }
}
