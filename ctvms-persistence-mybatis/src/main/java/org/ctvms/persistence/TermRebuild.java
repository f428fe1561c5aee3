package org.ctvms.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes the terms of customers again that a script has put on the list, for SQL can't fold names as this library does.
 * Works in batches, each with its part of the list in one transaction, and goes on where it was interrupted.
 */
final class TermRebuild {
    private static final int BATCH = 500;

    private final SchemaSession session;
    private final String tablePrefix;

    TermRebuild(SchemaSession session, String tablePrefix) {
        this.session = session;
        this.tablePrefix = tablePrefix;
    }

    void run() throws SQLException {
        if (isListed()) {
            while (rebuildBatch()) {
                session.commit();
            }
        }
        session.commit();
    }

    // why: tests run the scripts of older releases alone, which have no such list
    private boolean isListed() throws SQLException {
        return session.text(
                        "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?",
                        tablePrefix + "term_rebuild")
                .isPresent();
    }

    private boolean rebuildBatch() throws SQLException {
        List<List<String>> customers = session.rows("SELECT c.crf, c.name, c.mobile, c.removed_on FROM " + tablePrefix
                + "term_rebuild r JOIN " + tablePrefix + "customer c ON c.crf = r.crf ORDER BY r.crf LIMIT " + BATCH
                + " FOR UPDATE");
        if (customers.isEmpty()) {
            return false;
        }
        Object[] crfs = customers.stream().map(customer -> customer.get(0)).toArray();
        session.run("DELETE FROM " + tablePrefix + "customer_term" + among(crfs), crfs);
        insert(customers);
        session.run("DELETE FROM " + tablePrefix + "term_rebuild" + among(crfs), crfs);
        return true;
    }

    private static String among(Object... crfs) {
        return " WHERE crf IN (" + String.join(", ", Collections.nCopies(crfs.length, "?")) + ")";
    }

    private void insert(List<List<String>> customers) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (List<String> customer : customers) {
            if (customer.get(3) == null) {
                for (CustomerTerm term : SearchText.terms(customer.get(1), customer.get(2))) {
                    Collections.addAll(values, term.term(), customer.get(0), term.line());
                }
            }
        }
        if (!values.isEmpty()) {
            session.run(
                    "INSERT INTO " + tablePrefix + "customer_term (term, crf, line) VALUES "
                            + String.join(", ", Collections.nCopies(values.size() / 3, "(?, ?, ?)")),
                    values.toArray());
        }
    }
}
