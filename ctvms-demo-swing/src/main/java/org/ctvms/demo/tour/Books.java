package org.ctvms.demo.tour;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/** Reads the ledger's tables past the engine, so that its figures are checked by something that is not it. */
final class Books {
    private final DataSource database;

    Books(DataSource database) {
        this.database = database;
    }

    Money charged() {
        return sum("SELECT SUM(amount) FROM ctvms_charge");
    }

    Money paidOnCharges() {
        return sum("SELECT SUM(paid) FROM ctvms_charge");
    }

    Money allocated() {
        return sum("SELECT SUM(amount) FROM ctvms_allocation");
    }

    Money paid() {
        return sum("SELECT SUM(amount) FROM ctvms_payment");
    }

    long count(String table) {
        return sum("SELECT COUNT(*) FROM ctvms_" + table).amount().longValueExact();
    }

    long connections(ConnectionStatus status) {
        return sum("SELECT COUNT(*) FROM ctvms_connection WHERE status = '" + status + "'")
                .amount()
                .longValueExact();
    }

    /** The CRFs of all customers there ever were. */
    List<Long> crfs() {
        return numbers("SELECT crf FROM ctvms_customer ORDER BY crf");
    }

    List<Long> invoiceNumbers() {
        return numbers("SELECT invoice_number FROM ctvms_invoice ORDER BY invoice_number");
    }

    /** Service, month, charges, charged, paid on them. */
    List<String[]> monthsByService() {
        return rows("SELECT c.service, DATE_FORMAT(h.month, '%Y-%m'), COUNT(*), SUM(h.amount), SUM(h.paid)"
                + " FROM ctvms_charge h JOIN ctvms_connection c ON c.id = h.connection_id"
                + " GROUP BY c.service, h.month ORDER BY c.service, h.month");
    }

    /** Customers who were not removed and have something open. */
    long customersWhoOwe() {
        return numbers("SELECT COUNT(DISTINCT c.crf) FROM ctvms_charge h"
                        + " JOIN ctvms_connection c ON c.id = h.connection_id"
                        + " JOIN ctvms_customer cu ON cu.crf = c.crf"
                        + " WHERE h.paid < h.amount AND cu.removed_on IS NULL")
                .get(0);
    }

    /** How many are active, inactive, suspended. */
    List<Long> connections(ServiceType service) {
        return Stream.of("ACTIVE", "INACTIVE", "SUSPENDED")
                .map(status -> numbers("SELECT COUNT(*) FROM ctvms_connection WHERE service = '" + service
                                + "' AND status = '" + status + "'")
                        .get(0))
                .toList();
    }

    Money openBefore(ServiceType service, YearMonth month) {
        return sum("SELECT SUM(h.amount - h.paid)" + charges(service) + " AND h.month < '" + month.atDay(1) + "'");
    }

    Money charged(ServiceType service, YearMonth month) {
        return sum("SELECT SUM(h.amount)" + charges(service) + " AND h.month = '" + month.atDay(1) + "'");
    }

    Money received(ServiceType service, YearMonth month) {
        return sum("SELECT SUM(h.paid)" + charges(service) + " AND h.month = '" + month.atDay(1) + "'");
    }

    Money taken(ServiceType service, YearMonth month) {
        return sum("SELECT SUM(p.amount) FROM ctvms_payment p JOIN ctvms_connection c ON c.id = p.connection_id"
                + " WHERE c.service = '" + service + "' AND p.received_on BETWEEN '" + month.atDay(1) + "' AND '"
                + month.atEndOfMonth() + "'");
    }

    /** Rows, charged, paid of the charges that are settled or not. */
    List<Object> report(ServiceType service, YearMonth month, boolean settled) {
        String wanted =
                charges(service) + " AND h.month = '" + month.atDay(1) + "' AND (h.paid = h.amount) = " + settled;
        return List.of(
                numbers("SELECT COUNT(*)" + wanted).get(0),
                sum("SELECT SUM(h.amount)" + wanted),
                sum("SELECT SUM(h.paid)" + wanted));
    }

    private static String charges(ServiceType service) {
        return " FROM ctvms_charge h JOIN ctvms_connection c ON c.id = h.connection_id WHERE c.service = '" + service
                + "'";
    }

    private Money sum(String sql) {
        BigDecimal sum = rows(sql).stream()
                .map(row -> row[0])
                .map(text -> text == null ? BigDecimal.ZERO : new BigDecimal(text))
                .findFirst()
                .orElseThrow();
        return Money.of(sum);
    }

    private List<Long> numbers(String sql) {
        return rows(sql).stream().map(row -> Long.valueOf(row[0])).toList();
    }

    private List<String[]> rows(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            List<String[]> rows = new ArrayList<>();
            while (result.next()) {
                String[] row = new String[result.getMetaData().getColumnCount()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = result.getString(column + 1);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the books can't be read", e);
        }
    }
}
