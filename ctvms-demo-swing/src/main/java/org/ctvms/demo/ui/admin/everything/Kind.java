package org.ctvms.demo.ui.admin.everything;

/** What a search of everything finds, in the order it is shown. */
enum Kind {
    /** Customers, by CRF, name or mobile. */
    CUSTOMER("everything.customers", "customers"),
    /** Open connections, by device. */
    CONNECTION("everything.connections", "connections"),
    /** Invoices, by number. */
    INVOICE("everything.invoices", "invoices"),
    /** Payments, by reference. */
    PAYMENT("everything.payments", "collect");

    private final String key;
    private final String icon;

    Kind(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    String key() {
        return key;
    }

    String icon() {
        return icon;
    }
}
