package org.ctvms.demo.hostile;

import org.ctvms.core.account.NewAdmin;

/**
 * An admin who was just added.
 *
 * @param userName to sign in with
 * @param generated the password that was mailed
 */
record Newcomer(String userName, String generated) {
    static Newcomer added(Home home, String name) {
        String userName = "admin" + home.draw();
        home.admin().accounts().add(new NewAdmin(userName, name, userName + "@example.com"));
        return new Newcomer(userName, home.stage().queued("CREDENTIALS", "password"));
    }
}
