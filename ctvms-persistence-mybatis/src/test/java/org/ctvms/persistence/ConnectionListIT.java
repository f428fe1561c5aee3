package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.ibatis.session.SqlSession;
import org.ctvms.core.connection.ConnectionColumn;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionOrder;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page of connections costs among many: 300 of 50,000 are suspended, 300 closed, the others active. */
class ConnectionListIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final int PAGE = 20;
    private static final int ROWS_ABOUT_EACH = 20;
    private static final long CONNECTIONS = 50_000;
    private static final long CHARGES = 12 * CONNECTIONS;

    @BeforeAll
    static void fill() {
        MyBatisStorage.on(DATABASE);
        Sql.connections(DATABASE, 1, "2025-01-01");
        Sql.run(
                DATABASE,
                "DELETE FROM ctvms_connection",
                "INSERT INTO ctvms_connection (id, crf, service, plan_id, device_id, registered_on, billed_from,"
                        + " expires_on, anchor_day, status, opened_through, closed_on) SELECT seq, 1, 'CABLE_TV', 1,"
                        + " CONCAT('d', seq), '2025-01-01', '2025-01-01', '2025-04-01' + INTERVAL seq % 500 DAY, 1,"
                        + " CASE WHEN seq > 49700 THEN 'SUSPENDED' WHEN seq > 49400 THEN 'CLOSED' ELSE 'ACTIVE' END,"
                        + " '2025-12-01', IF(seq > 49400 AND seq <= 49700, '2025-03-01', NULL) FROM seq_1_to_50000",
                "INSERT INTO ctvms_charge SELECT c.seq, '2025-01-01' + INTERVAL m.seq MONTH, 300, 0, '2025-01-01'"
                        + " FROM seq_1_to_50000 c, seq_0_to_11 m",
                "ANALYZE TABLE ctvms_connection, ctvms_charge");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    static Stream<ConnectionFilter> filters() {
        ConnectionFilter all = ConnectionFilter.ALL;
        return Stream.of(
                all,
                all.of(ServiceType.CABLE_TV),
                all.only(ConnectionStatus.ACTIVE),
                all.only(ConnectionStatus.SUSPENDED),
                all.only(ConnectionStatus.CLOSED).of(ServiceType.CABLE_TV),
                all.renewingOn(LocalDate.of(2025, 7, 7)),
                all.renewingOn(LocalDate.of(2025, 7, 7)).only(ConnectionStatus.ACTIVE));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aPageReadsAboutAsMuchAsItShowsHoweverFewAreWanted(ConnectionFilter filter) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            long before = Sql.rowsRead(connection);
            assertThat(new MyBatisUnit(session)
                            .connections()
                            .list(filter, ConnectionOrder.BY_ID, Optional.of(ListCursor.after(4000)), PAGE))
                    .hasSize(PAGE);
            assertThat(Sql.rowsRead(connection) - before)
                    .as("the page, and what the index has of a rare status or a day, at most 300")
                    .isLessThan(300 + PAGE * ROWS_ABOUT_EACH);
        }
    }

    @ParameterizedTest
    @EnumSource(ConnectionColumn.class)
    void sortedPageReadsEachRowAtMostOnce(ConnectionColumn column) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                SqlSession session = new Sessions(DATABASE, "ctvms_").on(connection)) {
            MyBatisUnit work = new MyBatisUnit(session);
            ConnectionOrder order = new ConnectionOrder(column, true);
            ListedConnection last = work.connections()
                    .list(ConnectionFilter.ALL, order, Optional.empty(), PAGE)
                    .get(PAGE - 1);
            long number = last.overview().connection().id().value();
            long before = Sql.rowsRead(connection);
            assertThat(work.connections()
                            .list(
                                    ConnectionFilter.ALL,
                                    order,
                                    Optional.of(ListCursor.after(last, column, number)),
                                    PAGE))
                    .hasSize(PAGE);
            assertThat(Sql.rowsRead(connection) - before)
                    .as("rows of the tables the order stands in, and those it is sorted in")
                    .isLessThan(most(column) + PAGE * ROWS_ABOUT_EACH);
        }
    }

    private static long most(ConnectionColumn column) {
        return switch (column) {
            case ID -> PAGE;
            case DUE -> CHARGES + 4 * CONNECTIONS;
            case CUSTOMER, MOBILE, PLAN -> 4 * CONNECTIONS;
            default -> CONNECTIONS;
        };
    }
}
