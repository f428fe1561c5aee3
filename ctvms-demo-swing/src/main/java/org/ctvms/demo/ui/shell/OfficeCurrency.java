package org.ctvms.demo.ui.shell;

/** The currencies an office can begin with, each with the time zone and the minimum payment that go with it. */
enum OfficeCurrency {
    INR("INR", 2, "Asia/Kolkata", "250"),
    IDR("IDR", 0, "Asia/Jakarta", "50000");

    private final String code;
    private final int decimals;
    private final String zone;
    private final String minimum;

    OfficeCurrency(String code, int decimals, String zone, String minimum) {
        this.code = code;
        this.decimals = decimals;
        this.zone = zone;
        this.minimum = minimum;
    }

    String code() {
        return code;
    }

    int decimals() {
        return decimals;
    }

    String zone() {
        return zone;
    }

    String minimum() {
        return minimum;
    }
}
