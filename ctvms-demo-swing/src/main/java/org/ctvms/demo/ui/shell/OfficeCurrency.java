package org.ctvms.demo.ui.shell;

/** The currencies an office can begin with, each with the time zone and the minimum payment that go with it. */
enum OfficeCurrency {
    INR("INR", 2, "Asia/Kolkata", "250", "₹ rupee"),
    IDR("IDR", 0, "Asia/Jakarta", "50000", "Rp rupiah");

    private final String code;
    private final int decimals;
    private final String zone;
    private final String minimum;
    private final String words;

    OfficeCurrency(String code, int decimals, String zone, String minimum, String words) {
        this.code = code;
        this.decimals = decimals;
        this.zone = zone;
        this.minimum = minimum;
        this.words = words;
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

    String words() {
        return words;
    }
}
