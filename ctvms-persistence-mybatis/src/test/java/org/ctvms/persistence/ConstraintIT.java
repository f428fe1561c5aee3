package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charge_not_overpaid       | UPDATE ctvms_charge SET paid = 301",
                "charge_not_overpaid       | UPDATE ctvms_charge SET paid = -1",
                "charge_positive           | UPDATE ctvms_charge SET amount = 0, paid = 0",
                "charge_first_of_month     | UPDATE ctvms_charge SET month = '2025-02-02'",
                "PRIMARY                   | INSERT INTO ctvms_charge SELECT * FROM ctvms_charge",
                "ctvms_charge_connection   | INSERT INTO ctvms_charge VALUES (99, '2025-01-01', 1, 0, '2025-01-01')",
                "PRIMARY                   | INSERT INTO ctvms_year_account SELECT * FROM ctvms_year_account",
                "account_not_negative      | UPDATE ctvms_year_account SET brought_forward = -1",
                "connection_device         | UPDATE ctvms_connection SET device_id = 'sample-1'",
                "connection_closed         | UPDATE ctvms_connection SET status = 'CLOSED'",
                "connection_closed         | UPDATE ctvms_connection SET closed_on = '2025-01-01'",
                "connection_anchor         | UPDATE ctvms_connection SET anchor_day = 32",
                "payment_online_reference  | UPDATE ctvms_payment SET mode = 'ONLINE'",
                "payment_online_reference  | UPDATE ctvms_payment SET reference = 'sample'",
                "payment_positive          | UPDATE ctvms_payment SET amount = 0",
                "payment_due_not_negative  | UPDATE ctvms_payment SET due_left = -1",
                "allocation_positive       | UPDATE ctvms_allocation SET amount = 0",
                "ctvms_allocation_charge   | DELETE FROM ctvms_charge",
                "complaint_text            | UPDATE ctvms_complaint SET text = ''",
                "complaint_note            | UPDATE ctvms_complaint SET read_at = '2025-01-16',"
                        + " resolved_on = '2025-01-16', resolved_at = '2025-01-16', resolved_by = 'sample', note = ''",
                "complaint_resolution_whole | UPDATE ctvms_complaint SET resolved_on = '2025-01-16',"
                        + " read_at = '2025-01-16'",
                "complaint_resolution_whole | UPDATE ctvms_complaint SET note = 'sample'",
                "complaint_resolved_is_read | UPDATE ctvms_complaint SET resolved_on = '2025-01-16',"
                        + " resolved_at = '2025-01-16', resolved_by = 'sample', note = 'sample'",
                "ctvms_complaint_of_customer | UPDATE ctvms_complaint SET crf = 99",
                "ctvms_complaint_connection | UPDATE ctvms_complaint SET connection_id = 99",
                "one_row                   | INSERT INTO ctvms_ledger (id, opened_up_to, version) VALUES (2, 0, 0)",
                "ctvms_reminder_of_customer | INSERT INTO ctvms_reminder VALUES ('2025-01-01', 99, 'sample')",
                "one_basis                 | INSERT INTO ctvms_price_basis VALUES (2, 'INR', 2, 'Asia/Kolkata')",
                "price_positive            | UPDATE ctvms_plan_price SET price = 0",
                "month_not_overpaid        | UPDATE ctvms_service_month SET received = charged + 1",
                "month_not_overpaid        | UPDATE ctvms_service_month SET received = -1",
                "month_taken_not_negative  | UPDATE ctvms_service_month SET taken = -1",
                "month_first_day           | UPDATE ctvms_service_month SET month = '2025-02-02'",
            })
    void theDatabaseRefusesWhatNoLedgerMayHold(String constraint, String change) {
        Engines engines = Engines.on(DATABASE, "2025-01-15");
        Sql.connections(DATABASE, 2, "2025-01-01");
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_charge VALUES (1, '2025-01-01', 300, 0, '2025-01-01')",
                "INSERT INTO ctvms_year_account VALUES (1, 2025, 0, '2025-01-01')");
        engines.admin(0).payments().collectCash(new ConnectionId(1), Money.of(250));
        engines.first()
                .actAsCustomer(new Crf(1))
                .complaints()
                .raise(new ConnectionId(1), ComplaintType.NO_SIGNAL, "sample");
        assertThatThrownBy(() -> Sql.run(DATABASE, change)).hasMessageContaining(constraint);
    }
}
