package org.ctvms.persistence.testing;

import java.util.List;
import javax.sql.DataSource;

/** What must add up in a ledger, whatever was killed while it was written. */
public final class Books {
    private static final List<String> NEVER = List.of(
            "charges whose allocations do not add up:"
                    + " SELECT h.connection_id FROM ctvms_charge h WHERE h.paid <> COALESCE((SELECT SUM(a.amount)"
                    + " FROM ctvms_allocation a WHERE a.connection_id = h.connection_id AND a.month = h.month), 0)",
            "charges paid beyond their amount: SELECT connection_id FROM ctvms_charge WHERE paid > amount",
            "payments whose allocations do not add up:"
                    + " SELECT p.invoice_number FROM ctvms_payment p WHERE p.amount <> COALESCE((SELECT SUM(a.amount)"
                    + " FROM ctvms_allocation a WHERE a.invoice_number = p.invoice_number), 0)",
            "numbers without their payment: SELECT seq FROM seq_1000_to_9999 WHERE seq < (SELECT next_number"
                    + " FROM ctvms_number_series WHERE name = 'INVOICE')"
                    + " AND seq NOT IN (SELECT invoice_number FROM ctvms_payment)",
            "payments beyond the series: SELECT invoice_number FROM ctvms_payment WHERE invoice_number >="
                    + " (SELECT next_number FROM ctvms_number_series WHERE name = 'INVOICE')");
    private static final List<String> ONE_OF_EACH = List.of(
            "SELECT invoice_number FROM ctvms_invoice ORDER BY 1",
            "SELECT invoice_number FROM ctvms_change WHERE kind = 'PAYMENT_BOOKED' ORDER BY 1",
            "SELECT CAST(SUBSTRING(content, 9) AS UNSIGNED) FROM ctvms_outbox WHERE kind = 'INVOICE' ORDER BY 1",
            "SELECT CAST(SUBSTRING(details, 9) AS UNSIGNED) FROM ctvms_audit WHERE action = 'PAYMENT_COLLECTED' ORDER BY 1");

    private Books() {}

    /** The invoice numbers of all payments. */
    public static List<String> payments(DataSource database) {
        return Sql.texts(database, "SELECT invoice_number FROM ctvms_payment ORDER BY 1");
    }

    /** What is wrong, each with the first of its kind; nothing if the books add up. */
    public static List<String> faults(DataSource database) {
        return NEVER.stream()
                .flatMap(rule -> Sql.texts(database, rule.substring(rule.indexOf(": ") + 2)).stream()
                        .limit(1)
                        .map(found -> rule.substring(0, rule.indexOf(": ")) + ", such as " + found))
                .toList();
    }

    /** The numbers that invoices, changes, mails and the audit trail have: each list is that of the payments. */
    public static List<List<String>> written(DataSource database) {
        return ONE_OF_EACH.stream().map(query -> Sql.texts(database, query)).toList();
    }
}
