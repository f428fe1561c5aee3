package org.ctvms.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.ctvms.core.payment.PaymentReference;

/**
 * Folds the references beyond ASCII, which migration V27 left because SQL can't fold them. Payments whose references
 * have become the same stay, as parts beyond the first. Each payment is a transaction of its own, so that an
 * interrupted start goes on here.
 */
final class ReferenceFolding {
    private final Connection connection;
    private final String prefix;

    private ReferenceFolding(Connection connection, String prefix) {
        this.connection = connection;
        this.prefix = prefix;
    }

    static void finish(DataSource database, String prefix) {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                new ReferenceFolding(connection, prefix).foldAll();
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw Failures.refusal(e);
        }
    }

    private void foldAll() throws SQLException {
        for (long invoice : waiting()) {
            fold(invoice);
        }
    }

    private List<Long> waiting() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT invoice_number FROM " + prefix + "reference_to_fold ORDER BY invoice_number")) {
            List<Long> invoices = new ArrayList<>();
            while (rows.next()) {
                invoices.add(rows.getLong(1));
            }
            return invoices;
        }
    }

    private void fold(long invoice) throws SQLException {
        try (PreparedStatement find =
                connection.prepareStatement("SELECT reference FROM " + prefix + "payment WHERE invoice_number = ?")) {
            find.setLong(1, invoice);
            try (ResultSet rows = find.executeQuery()) {
                if (rows.next()) {
                    save(invoice, key(rows.getString(1)));
                }
            }
        }
        done(invoice);
    }

    // why: no new reference may be longer when it is written out, so that a shortened one is found by nobody
    private static String key(String reference) {
        String folded = new PaymentReference(reference).folded();
        int length = Math.min(100, folded.codePointCount(0, folded.length()));
        return folded.substring(0, folded.offsetByCodePoints(0, length));
    }

    private void save(long invoice, String key) throws SQLException {
        try (PreparedStatement save = connection.prepareStatement("UPDATE " + prefix + "payment p JOIN (SELECT"
                + " COALESCE(MAX(part) + 1, 0) AS part FROM " + prefix + "payment WHERE reference_key = ?) free"
                + " SET p.reference_key = ?, p.part = free.part"
                + " WHERE p.invoice_number = ? AND p.reference_key IS NULL")) {
            save.setString(1, key);
            save.setString(2, key);
            save.setLong(3, invoice);
            save.executeUpdate();
        }
    }

    private void done(long invoice) throws SQLException {
        try (PreparedStatement done =
                connection.prepareStatement("DELETE FROM " + prefix + "reference_to_fold WHERE invoice_number = ?")) {
            done.setLong(1, invoice);
            done.executeUpdate();
        }
    }
}
