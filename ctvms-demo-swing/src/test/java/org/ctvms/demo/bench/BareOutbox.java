package org.ctvms.demo.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What delivering a reminder durably takes at least: one query for the due, one statement that notes it as sent. */
final class BareOutbox implements AutoCloseable {
    private static final String QUEUE = "INSERT INTO limit_outbox (id, kind, recipient, content, state, attempts,"
            + " next_attempt_at, queued_at) SELECT crf + ?, 'REMINDER', email, CONCAT('crf=', crf), 'WAITING', 0,"
            + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM limit_customer";
    private static final String DUE = "SELECT cu.name, c.service, p.name, c.device_id, h.month, h.amount - h.paid"
            + " FROM limit_customer cu JOIN limit_connection c ON c.crf = cu.crf JOIN limit_plan p ON p.id = c.plan_id"
            + " JOIN limit_charge h ON h.connection_id = c.id AND h.paid < h.amount WHERE cu.crf = ?"
            + " ORDER BY c.id, h.month";
    private static final String SENT =
            "UPDATE limit_outbox SET state = 'SENT', sent_at = UTC_TIMESTAMP(6)," + " content = NULL WHERE id = ?";

    private final Connection connection;
    private final PreparedStatement due;
    private final PreparedStatement sent;
    private final long offset;

    /** Queues a letter for each customer; their numbers begin beyond the offset. */
    BareOutbox(DataSource database, long offset) {
        this.offset = offset;
        try {
            connection = database.getConnection();
            connection.setAutoCommit(true);
            due = connection.prepareStatement(DUE);
            sent = connection.prepareStatement(SENT);
            try (PreparedStatement queue = connection.prepareStatement(QUEUE)) {
                queue.setLong(1, offset);
                queue.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the bare program can't queue", e);
        }
    }

    boolean owes(int customer) {
        try {
            due.setInt(1, customer);
            BigDecimal sum = BigDecimal.ZERO;
            try (ResultSet months = due.executeQuery()) {
                while (months.next()) {
                    sum = sum.add(months.getBigDecimal(6));
                }
            }
            return sum.signum() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the bare program can't read", e);
        }
    }

    void sent(int customer) {
        try {
            sent.setLong(1, offset + customer);
            sent.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the bare program can't note", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the bare program can't end", e);
        }
    }
}
