package org.ctvms.demo;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;

/**
 * What the system properties ask for.
 *
 * @param home where everything is kept; {@code ctvms.home}, by default {@code .ctvms} in the user's folder
 * @param headless no window; {@code ctvms.headless}, or where there is no display
 * @param customers how many sample customers move in; {@code ctvms.tour.customers}, 200 by default
 */
record DemoOptions(Path home, boolean headless, int customers) {
    private static final int DEFAULT_CUSTOMERS = 200;

    static DemoOptions fromSystemProperties() {
        Path home = Path.of(System.getProperty("ctvms.home", System.getProperty("user.home") + "/.ctvms"));
        boolean headless = Boolean.getBoolean("ctvms.headless") || GraphicsEnvironment.isHeadless();
        return new DemoOptions(home.toAbsolutePath().normalize(), headless, askedCustomers());
    }

    private static int askedCustomers() {
        String asked = System.getProperty("ctvms.tour.customers", Integer.toString(DEFAULT_CUSTOMERS));
        try {
            int customers = Integer.parseInt(asked);
            if (customers >= 1 && customers <= 100_000) {
                return customers;
            }
        } catch (NumberFormatException e) {
            throw wrong(asked, e);
        }
        throw wrong(asked, null);
    }

    private static IllegalArgumentException wrong(String asked, Exception cause) {
        return new IllegalArgumentException(
                "ctvms.tour.customers is '" + asked + "'; it must be a number from 1 to 100000", cause);
    }
}
