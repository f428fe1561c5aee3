package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.SqlSession;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintFilter.Which;
import org.ctvms.core.connection.ConnectionColumn;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.invoice.InvoiceColumn;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.invoice.InvoiceOrder;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.payment.PaymentQuery;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.DebtorColumn;
import org.ctvms.core.reminder.DebtorOrder;
import org.ctvms.core.reminder.ReminderBatch;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);
    private static final Crf CRF = new Crf(4711);

    @BeforeAll
    static void fill() {
        MyBatisStorage.on(DATABASE);
        Sql.connections(DATABASE, 1, "2025-01-01");
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_customer (crf, name, date_of_birth, house, area, district, state, country, postal_code,"
                        + " id_proof_type, id_proof_number, mobile, email, registered_on, removed_on)"
                        + " SELECT seq, 'Sample', NULL, '1', 'a', 'b', 'c', 'd', '1', NULL,"
                        + " NULL, '+91 90000 00001', 'sample@example.com', '2024-01-01', NULL"
                        + " FROM seq_2_to_50000",
                "DELETE FROM ctvms_connection",
                // why: rows that were updated would leave their old index entries to the estimates until the purge
                "INSERT INTO ctvms_connection (id, crf, service, plan_id, device_id, registered_on, billed_from,"
                        + " expires_on, anchor_day, status, opened_through) SELECT seq, seq, 'CABLE_TV', 1,"
                        + " CONCAT('d', seq), '2025-01-01', '2025-01-01',"
                        + " ELT(1 + seq % 3, '2025-04-15', '2025-03-10', '2024-12-01'), 1,"
                        + " ELT(1 + seq % 3, 'ACTIVE', 'INACTIVE', 'SUSPENDED'), '2025-12-01' FROM seq_1_to_50000",
                "INSERT INTO ctvms_charge (connection_id, month, amount, paid, raised_on) SELECT c.seq, '2025-01-01' + INTERVAL m.seq MONTH, 300,"
                        + " IF(c.seq % 2 = 0 AND m.seq = 11, 0, 300), '2025-01-01'"
                        + " FROM seq_1_to_50000 c, seq_0_to_11 m",
                "INSERT INTO ctvms_payment (invoice_number, connection_id, amount, mode, reference, reference_key,"
                        + " idempotency_key, received_on, due_left, expires_on, collected_by, recorded_at)"
                        + " SELECT 999 + seq, seq, 300, 'ONLINE', CONCAT('r', seq), CONCAT('r', seq), CONCAT('k', seq),"
                        + " '2025-01-01' + INTERVAL seq % 365 DAY, 0, '2025-04-15', CONCAT('sample ', seq % 50), '2025-01-01'"
                        + " FROM seq_1_to_50000",
                "INSERT INTO ctvms_invoice (invoice_number, crf, customer_name, house, area, district, state, country,"
                        + " postal_code, service, plan_name, device_id, currency_code, currency_decimals, operator_name,"
                        + " operator_address, footer_notes, fingerprint) SELECT invoice_number, connection_id, 'Sample', '1', 'a', 'b', 'c', 'd', '1',"
                        + " 'CABLE_TV', 'Sample', 'd', 'INR', 2, 'Sample', '', '', NULL FROM ctvms_payment",
                "INSERT INTO ctvms_outbox (id, kind, recipient, state, attempts, next_attempt_at, queued_at,"
                        + " waits_since, sent_at) SELECT seq, 'INVOICE', 'sample@example.com',"
                        + " IF(seq > 49900, 'WAITING', 'SENT'), 1, '2025-01-01', '2025-01-01', '2025-01-01',"
                        + " IF(seq > 49900, NULL, '2025-01-01' + INTERVAL seq MINUTE)"
                        + " FROM seq_1_to_50000",
                "INSERT INTO ctvms_reminder (day, crf, batch) SELECT '2025-03-01' - INTERVAL d.seq DAY, c.seq, 'sample'"
                        + " FROM seq_1_to_50000 c, seq_0_to_3 d",
                "INSERT INTO ctvms_complaint (number, crf, connection_id, type, text, raised_on, raised_at, read_at,"
                        + " assignee, due_on)"
                        + " SELECT 999 + seq, seq, seq, 'OTHER', 'Sample', '2025-01-01', '2025-01-01',"
                        + " IF(seq % 500 = 0, NULL, '2025-01-01'), CONCAT('t', seq DIV 100 % 10),"
                        + " IF(seq % 1000 = 0, '2025-01-02', NULL) FROM seq_1_to_50000 WHERE seq % 100 = 0",
                "INSERT INTO ctvms_complaint (number, crf, type, text, raised_on, raised_at, read_at, resolved_on,"
                        + " resolved_at, resolved_by, note, assignee, due_on) SELECT 999 + seq, seq, 'OTHER', 'Sample',"
                        + " '2025-01-01', '2025-01-01', '2025-01-01', '2025-01-01', '2025-01-01', 'sample', 'Sample',"
                        + " CONCAT('t', seq % 10), '2025-01-02' FROM seq_1_to_50000 WHERE seq % 100 != 0",
                "INSERT INTO ctvms_change (number, at, kind, crf) SELECT IF(seq > 49900, NULL, seq), '2025-01-01',"
                        + " 'CUSTOMER_CHANGED', seq FROM seq_1_to_50000",
                "INSERT INTO ctvms_audit (at, by_whom, action, details)"
                        + " SELECT '2025-01-01' + INTERVAL seq MINUTE, 'sample', 'PAYMENT_COLLECTED', 'sample'"
                        + " FROM seq_1_to_50000",
                "INSERT INTO ctvms_external_id (kind, entity_id, external_id)"
                        + " SELECT 'CUSTOMER', seq, CONCAT('e', seq) FROM seq_1_to_50000",
                "INSERT INTO ctvms_external_id (kind, entity_id, external_id)"
                        + " SELECT 'PAYMENT', seq + 999, CONCAT('e', seq) FROM seq_1_to_50000",
                "ANALYZE TABLE ctvms_audit, ctvms_change, ctvms_connection, ctvms_charge, ctvms_payment, ctvms_invoice, ctvms_outbox,"
                        + " ctvms_external_id, ctvms_customer, ctvms_reminder, ctvms_complaint");
    }

    private static final Lease LEASE =
            new Lease(Instant.parse("2025-03-01T00:00:00Z"), Instant.parse("2025-03-01T00:03:00Z"));

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    static Stream<Arguments> statements() {
        Map<String, Object> year = with("crf", CRF, "year", Year.of(2025));
        Map<String, Object> days = with("crf", CRF, "firstDay", FIRST, "lastDay", LAST);
        return Stream.of(
                Arguments.of("LedgerMapper.lockAccount", with("id", new ConnectionId(4711), "owner", null)),
                Arguments.of("LedgerMapper.lockAccount", with("id", new ConnectionId(4711), "owner", CRF)),
                Arguments.of("PaymentMapper.findByReference", with("folded", "r4711")),
                Arguments.of("PaymentMapper.findByIdempotencyKey", with("key", "k4711")),
                Arguments.of("PaymentMapper.findByExternalId", with("externalId", "e4711")),
                Arguments.of("ExternalIdMapper.find", with("kind", ExternalKind.CUSTOMER, "externalId", "e4711")),
                Arguments.of("ExternalIdMapper.of", with("kind", ExternalKind.CUSTOMER, "entity", 4711L)),
                Arguments.of("ExternalIdMapper.lock", with("kind", ExternalKind.CUSTOMER, "entity", 4711L)),
                Arguments.of("PaymentMapper.find", with("number", 4711L)),
                Arguments.of("PaymentMapper.list", payments(null, null, null, null)),
                Arguments.of("PaymentMapper.list", payments(FIRST, null, null, null)),
                Arguments.of("PaymentMapper.list", payments(null, "sample 7", null, null)),
                Arguments.of("PaymentMapper.list", payments(FIRST, "sample 7", null, null)),
                Arguments.of("PaymentMapper.list", payments(null, null, "r4711", null)),
                Arguments.of("PaymentMapper.list", payments(null, null, null, "k4711")),
                Arguments.of("LedgerMapper.staleStatuses", stale(StaleStatus.ACTIVE_EXPIRED)),
                Arguments.of("LedgerMapper.staleStatuses", stale(StaleStatus.INACTIVE_PAST_GRACE)),
                Arguments.of("LedgerMapper.staleStatuses", stale(StaleStatus.INACTIVE_PAID)),
                Arguments.of("LedgerMapper.staleStatuses", stale(StaleStatus.SUSPENDED_WITHIN_GRACE)),
                Arguments.of("OutboxMapper.due", with("lease", LEASE, "urgent", true, "limit", 50)),
                Arguments.of("OutboxMapper.due", with("lease", LEASE, "urgent", false, "limit", 50)),
                Arguments.of("OutboxMapper.ahead", with("lease", LEASE, "limit", 50)),
                Arguments.of("OutboxMapper.state", with("messageId", new UUID(1, 2))),
                Arguments.of("OutboxMapper.prune", old()),
                Arguments.of("AuditMapper.prune", old()),
                Arguments.of("ReminderMapper.prune", with("before", FIRST.minusDays(2), "limit", 1000)),
                Arguments.of("InvoiceMapper.list", invoices(null)),
                Arguments.of("InvoiceMapper.list", invoices(CRF)),
                Arguments.of("ComplaintMapper.list", complaints(Which.ALL, null, null)),
                Arguments.of("ComplaintMapper.list", complaints(Which.UNREAD, null, null)),
                Arguments.of("ComplaintMapper.list", complaints(Which.OPEN, null, null)),
                Arguments.of("ComplaintMapper.list", complaints(Which.RESOLVED, null, null)),
                Arguments.of("ComplaintMapper.list", complaints(Which.ALL, CRF, null)),
                Arguments.of("ComplaintMapper.list", complaints(Which.OPEN, CRF, null)),
                Arguments.of("ComplaintMapper.list", complaints(Which.OVERDUE, null, null)),
                Arguments.of("ComplaintMapper.list", complaints(Which.ALL, null, "t7")),
                Arguments.of("ComplaintMapper.assignees", with()),
                Arguments.of("ComplaintMapper.count", with("today", LAST)),
                Arguments.of("HistoryMapper.newest", history()),
                Arguments.of("ChangeMapper.keepStatuses", with("below", 400L)),
                Arguments.of("ChangeMapper.isUnnumbered", with()),
                Arguments.of("ChangeMapper.unnumbered", with("limit", 100)),
                Arguments.of("ChangeMapper.number", with("last", 49_900L, "ids", "[49901, 49902]")),
                Arguments.of("ChangeMapper.after", with("number", 4000L, "limit", 100)),
                Arguments.of("ChangeMapper.delete", with("below", 400L)),
                Arguments.of("StatementMapper.charges", days),
                Arguments.of("StatementMapper.accounts", year),
                Arguments.of("StatementMapper.payments", days),
                Arguments.of("ReminderMapper.endOfBatch", with("after", 4000, "customers", 500)),
                Arguments.of("ReminderMapper.inBatch", owing(null)),
                Arguments.of("ReminderMapper.inBatch", owing(ServiceType.CABLE_TV)),
                Arguments.of("ReminderMapper.page", owing(null)),
                Arguments.of("ReminderMapper.debts", with("crfs", List.of(CRF, new Crf(4712)))),
                Arguments.of("ReminderMapper.queue", reminded()),
                Arguments.of("ConnectionMapper.of", with("crf", CRF)),
                Arguments.of("ConnectionMapper.list", connections(null, null)),
                Arguments.of("ConnectionMapper.list", connections(ConnectionStatus.SUSPENDED, null)),
                Arguments.of("ConnectionMapper.list", connections(null, LAST)),
                Arguments.of("DashboardMapper.renewalsOn", with("day", LAST)),
                Arguments.of("DashboardMapper.months", with()),
                Arguments.of("DashboardMapper.lastPayments", with("crf", CRF, "limit", 5)));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void noStatementReadsABigTableToTheEnd(String name, Map<String, Object> parameters) throws SQLException {
        assertThat(plan(name, parameters)).isNotEmpty().noneMatch(step -> step.matches("(ALL|index) .* \\d{4,}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"totals", "first", "each"})
    void aReportFindsEachConnectionsChargeByItsKey(String statement) throws SQLException {
        ReportQuery query = new ReportQuery(ServiceType.CABLE_TV, YearMonth.from(FIRST), PaidState.NOT_PAID);
        assertThat(plan("ReportMapper." + statement, with("query", query, "limit", 100)))
                .contains("eq_ref h 1")
                .noneMatch(step -> step.matches("(ALL|index) [^c] \\d{4,}"));
    }

    @Test
    void connectionsAreCountedFromTheIndexAlone() throws SQLException {
        assertThat(extras("DashboardMapper.connections", with()))
                .singleElement()
                .asString()
                .contains("Using index");
    }

    @Test
    void aBatchOfPruningReadsNoMoreThanItDeletes() throws SQLException {
        Instant end = Instant.parse("2026-01-01T00:00:00Z");
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            MyBatisUnit work = new MyBatisUnit(session);
            long before = Sql.rowsRead(connection);
            assertThat(List.of(
                            work.outbox().prune(end, 1000),
                            work.audit().prune(end, 1000),
                            work.reminders().prune(FIRST, 1000)))
                    .containsOnly(1000);
            assertThat(Sql.rowsRead(connection) - before).isLessThan(3 * 1000 * 2 + 100);
            connection.rollback();
        }
    }

    @Test
    void statusesThatAreRightAreNotRead() throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            long before = Sql.rowsRead(connection);
            List<StatusChanged> changed =
                    new MyBatisUnit(session).ledger().updateStatuses(LAST, new StatusRule(60), 10_000);
            assertThat(changed).isEmpty();
            assertThat(Sql.rowsRead(connection) - before).isLessThan(1000);
        }
    }

    @Test
    void aBatchOfRemindersReadsNoMoreThanItsCustomers() throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            long before = Sql.rowsRead(connection);
            var batch = new MyBatisUnit(session)
                    .reminders()
                    .queueBatch(ReminderFilter.ALL, 4000, 500, LAST, Instant.parse("2025-03-31T00:00:00Z"));
            assertThat(batch).contains(new ReminderBatch(4500, 250, 250, 0));
            assertThat(Sql.rowsRead(connection) - before)
                    .as("of 500 customers, their connections and a year of charges")
                    .isLessThan(500 * 20);
            connection.rollback();
        }
    }

    @Test
    void aPageOfDebtorsReadsNoFurtherThanItsEnd() throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            long before = Sql.rowsRead(connection);
            assertThat(new MyBatisUnit(session)
                            .reminders()
                            .owing(ReminderFilter.ALL, DebtorOrder.BY_CRF, Optional.of(ListCursor.after(4000)), 100))
                    .hasSize(100);
            assertThat(Sql.rowsRead(connection) - before).isLessThan(200 * 40);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4000, 45_000})
    void aPageOfAMonthsInvoicesReadsLittleMoreThanThePage(long after) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            long before = Sql.rowsRead(connection);
            long asked = Sql.selects(connection);
            assertThat(new MyBatisUnit(session)
                            .invoices()
                            .list(
                                    InvoiceFilter.in(YearMonth.from(FIRST)),
                                    Optional.empty(),
                                    InvoiceOrder.BY_NUMBER,
                                    Optional.of(ListCursor.after(after)),
                                    100))
                    .hasSize(100);
            assertThat(Sql.selects(connection) - asked)
                    .as("the invoices and all their allocations")
                    .isEqualTo(2);
            assertThat(Sql.rowsRead(connection) - before).isLessThan(100 * 6);
        }
    }

    @ParameterizedTest
    @EnumSource(InvoiceColumn.class)
    void sortedPageOfInvoicesReadsNoOtherMonth(InvoiceColumn column) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            InvoiceFilter march = InvoiceFilter.in(YearMonth.from(FIRST)).of(ServiceType.CABLE_TV);
            MyBatisUnit work = new MyBatisUnit(session);
            long before = Sql.rowsRead(connection);
            long inMarch = work.invoices().total(march, Optional.empty()).invoices();
            assertThat(work.invoices()
                            .list(march, Optional.empty(), new InvoiceOrder(column, true), Optional.empty(), 100))
                    .hasSize(100);
            assertThat(inMarch).isBetween(4000L, 5000L);
            assertThat(Sql.rowsRead(connection) - before).isLessThan(6 * inMarch);
        }
    }

    @ParameterizedTest
    @EnumSource(DebtorColumn.class)
    void sortedPageOfDebtorsReadsEachChargeAtMostTwice(DebtorColumn column) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            long before = Sql.rowsRead(connection);
            assertThat(new MyBatisUnit(session)
                            .reminders()
                            .owing(ReminderFilter.ALL, new DebtorOrder(column, true), Optional.empty(), 100))
                    .hasSize(100);
            assertThat(Sql.rowsRead(connection) - before).isLessThan(2 * 600_000 + 10 * 50_000);
        }
    }

    static Stream<Arguments> pagesOfPayments() {
        PaymentQuery day = PaymentQuery.ALL.receivedOn(LocalDate.of(2025, 2, 1));
        return Stream.of(
                Arguments.of(PaymentQuery.ALL, 40_000, 100),
                Arguments.of(day, 0, 100),
                Arguments.of(day, 40_000, 30),
                Arguments.of(PaymentQuery.ALL.collectedBy("sample 31"), 0, 100),
                Arguments.of(PaymentQuery.ALL.collectedBy("sample 31"), 40_000, 100),
                Arguments.of(day.collectedBy("sample 31"), 0, 14),
                Arguments.of(PaymentQuery.ALL.reference("R4711"), 0, 1),
                Arguments.of(day.reference("R4711"), 0, 0),
                Arguments.of(PaymentQuery.ALL.idempotencyKey("k4711"), 0, 1));
    }

    @ParameterizedTest
    @MethodSource("pagesOfPayments")
    void pageOfPaymentsReadsLittleMoreThanThePage(PaymentQuery query, long after, int found) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            long before = Sql.rowsRead(connection);
            long asked = Sql.selects(connection);
            assertThat(new MyBatisUnit(session).payments().list(query, after, 100))
                    .hasSize(found);
            assertThat(Sql.selects(connection) - asked)
                    .as("the payments and all their allocations")
                    .isLessThanOrEqualTo(2);
            assertThat(Sql.rowsRead(connection) - before).isLessThanOrEqualTo(5 + found * 5L);
        }
    }

    @Test
    void aPageOfComplaintsReadsLittleMoreThanThePage() throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            for (Which which : Which.values()) {
                long before = Sql.rowsRead(connection);
                assertThat(new MyBatisUnit(session)
                                .complaints()
                                .list(ComplaintFilter.ALL.only(which), LAST, Long.MAX_VALUE, 20))
                        .hasSize(20);
                assertThat(Sql.rowsRead(connection) - before).as(which.name()).isLessThan(200);
            }
        }
    }

    @Test
    void countingComplaintsReadsOnlyThoseThatWait() throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            long before = Sql.rowsRead(connection);
            assertThat(new MyBatisUnit(session).complaints().count(LAST))
                    .isEqualTo(new ComplaintCount(100, 500, 49_500, 50));
            assertThat(Sql.rowsRead(connection) - before).isLessThan(700);
        }
    }

    private static List<String> plan(String name, Map<String, Object> parameters) throws SQLException {
        return explain(name, parameters, "type", "table", "rows");
    }

    private static List<String> extras(String name, Map<String, Object> parameters) throws SQLException {
        return explain(name, parameters, "Extra");
    }

    private static List<String> explain(String name, Map<String, Object> parameters, String... columns)
            throws SQLException {
        List<String> steps = new ArrayList<>();
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            MappedStatement statement = session.getConfiguration().getMappedStatement("org.ctvms.persistence." + name);
            BoundSql sql = statement.getBoundSql(parameters);
            try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql.getSql())) {
                session.getConfiguration()
                        .newParameterHandler(statement, parameters, sql)
                        .setParameters(explain);
                ResultSet rows = explain.executeQuery();
                while (rows.next()) {
                    List<String> step = new ArrayList<>();
                    for (String column : columns) {
                        step.add(rows.getString(column));
                    }
                    steps.add(String.join(" ", step));
                }
            }
        }
        return steps;
    }

    private static Map<String, Object> old() {
        return with("before", Instant.parse("2025-01-03T00:00:00Z"), "limit", 1000);
    }

    private static Map<String, Object> history() {
        return with(
                "crf",
                CRF,
                "offset",
                0,
                "told",
                List.of(AuditAction.COMPLAINT_RAISED),
                "at",
                Instant.parse("2026-01-01T00:00:00Z"),
                "place",
                6,
                "id",
                1L,
                "limit",
                100);
    }

    private static Map<String, Object> complaints(Which which, Crf crf, String assignee) {
        return with("which", which, "crf", crf, "assignee", assignee, "today", LAST, "below", 40_000L, "limit", 20);
    }

    private static Map<String, Object> invoices(Crf customer) {
        return with(
                "month",
                YearMonth.from(FIRST),
                "service",
                null,
                "customer",
                customer,
                "page",
                page(InvoiceColumn.NUMBER));
    }

    private static Map<String, Object> payments(LocalDate day, String collector, String folded, String key) {
        Map<String, Object> parameters = with("after", 4000L, "limit", 20, "receivedOn", day, "collectedBy", collector);
        parameters.putAll(with("folded", folded, "idempotencyKey", key));
        return parameters;
    }

    private static Map<String, Object> connections(ConnectionStatus status, LocalDate renewingOn) {
        return with("service", null, "status", status, "renewingOn", renewingOn, "page", page(ConnectionColumn.ID));
    }

    private static SortedPage page(Enum<?> column) {
        return SortedPage.of(column, false, Optional.of(ListCursor.after(4000)), 20);
    }

    private static Map<String, Object> stale(StaleStatus stale) {
        return with("stale", stale, "today", LAST, "graceBegins", LAST.minusDays(60), "limit", 10_000);
    }

    private static Map<String, Object> owing(ServiceType service) {
        return with("service", service, "atLeastMonths", 1, "after", 4000, "upTo", 4500, "limit", 500);
    }

    private static Map<String, Object> reminded() {
        Instant now = Instant.parse("2025-03-01T00:00:00Z");
        return with("day", FIRST, "after", 4000, "upTo", 4500, "batch", "none", "queuedAt", now);
    }

    private static Map<String, Object> with(Object... namesAndValues) {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}
