package org.ctvms.demo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The limit of a payment: a program that does the same durable work in one single round trip. */
final class BarePayment {
    private static final String SQL = "BEGIN NOT ATOMIC"
            + " DECLARE number BIGINT; DECLARE crf_ INT; DECLARE plan_ BIGINT; DECLARE month_ DATE; DECLARE open_ DECIMAL(19, 4);"
            + " DECLARE due_ DECIMAL(19, 4); DECLARE expires_ DATE; DECLARE device_ VARCHAR(64);"
            + " SELECT c.crf, c.plan_id, c.expires_on, c.device_id INTO crf_, plan_, expires_, device_ FROM limit_connection c"
            + "   WHERE c.id = ? FOR UPDATE;"
            + " SELECT MIN(h.month), SUM(h.amount - h.paid) INTO month_, due_ FROM limit_charge h"
            + "   WHERE h.connection_id = ? AND h.paid < h.amount FOR UPDATE;"
            + " UPDATE limit_number_series SET next_number = LAST_INSERT_ID(next_number) + 1 WHERE name = 'INVOICE';"
            + " SET number = LAST_INSERT_ID();"
            + " INSERT INTO limit_payment (invoice_number, connection_id, amount, mode, received_on, due_left, expires_on,"
            + "   collected_by, recorded_at) VALUES (number, ?, 250, 'CASH', '2026-01-15', due_ - 250,"
            + "   expires_ + INTERVAL 1 MONTH, 'bench', UTC_TIMESTAMP(6));"
            + " INSERT INTO limit_allocation (invoice_number, month, connection_id, amount, settles)"
            + "   VALUES (number, month_, ?, 250, TRUE);"
            + " UPDATE limit_charge SET paid = paid + 250 WHERE connection_id = ? AND month = month_;"
            + " UPDATE limit_connection SET expires_on = expires_ + INTERVAL 1 MONTH, last_renewed_on = '2026-01-15',"
            + "   status = 'ACTIVE' WHERE id = ?;"
            + " INSERT INTO limit_invoice (invoice_number, crf, customer_name, house, area, district, state, country,"
            + "   postal_code, service, plan_name, device_id, currency_code, currency_decimals, operator_name,"
            + "   operator_address, footer_notes) SELECT number, c.crf, c.name, c.house, c.area, c.district, c.state,"
            + "   c.country, c.postal_code, 'CABLE_TV', p.name, device_, 'INR', 2, 'Sample Cable Network', '', ''"
            + "   FROM limit_customer c JOIN limit_plan p ON p.id = plan_ WHERE c.crf = crf_;"
            + " INSERT INTO limit_outbox (kind, recipient, content, state, attempts, next_attempt_at, queued_at)"
            + "   SELECT 'INVOICE', c.email, CONCAT('invoice=', number), 'WAITING', 0, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)"
            + "   FROM limit_customer c WHERE c.crf = crf_;"
            + " INSERT INTO limit_audit (at, by_whom, action, crf, details) VALUES (UTC_TIMESTAMP(6), 'bench',"
            + "   'PAYMENT_COLLECTED', crf_, CONCAT('invoice ', number));"
            + " UPDATE limit_service_month SET received = received + 250 WHERE service = 'CABLE_TV' AND month = month_;"
            + " INSERT INTO limit_service_month (service, month, charged, received, taken)"
            + "   VALUES ('CABLE_TV', '2026-01-01', 0, 0, 250) ON DUPLICATE KEY UPDATE taken = taken + 250;"
            + " COMMIT;"
            + " END";

    private final DataSource database;

    BarePayment(DataSource database) {
        this.database = database;
    }

    void pay(long connectionId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            for (int parameter = 1; parameter <= 6; parameter++) {
                statement.setLong(parameter, connectionId);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the bare payment failed", e);
        }
    }
}
