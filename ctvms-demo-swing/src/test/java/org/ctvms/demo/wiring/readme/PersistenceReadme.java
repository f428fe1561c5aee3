package org.ctvms.demo.wiring.readme;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.ctvms.core.Ctvms;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.document.InvoiceSeries;
import org.ctvms.core.document.SeriesCheck;
import org.ctvms.core.money.Money;
import org.ctvms.persistence.MyBatisStorage;

/** The lines of the persistence's README that need no Spring. */
abstract class PersistenceReadme {
    abstract void insertIntoTheTill(Connection connection) throws SQLException;

    List<MyBatisStorage> storages(DataSource dataSource) {
        MyBatisStorage storage = MyBatisStorage.on(dataSource);
        MyBatisStorage another = MyBatisStorage.on(dataSource, "cable_");
        return List.of(storage, another);
    }

    List<Object> migrations(DataSource dataSource) {
        List<String> files = MyBatisStorage.pending(dataSource, "ctvms_");
        String sql = MyBatisStorage.script(dataSource, "ctvms_");
        String all = MyBatisStorage.script("ctvms_");
        return List.of(files, sql, all);
    }

    MyBatisStorage migrated(DataSource dataSource) {
        MyBatisStorage storage = MyBatisStorage.onMigrated(dataSource, "ctvms_");
        return storage;
    }

    MyBatisStorage impatient(DataSource dataSource) {
        MyBatisStorage storage = MyBatisStorage.on(dataSource).waitingAtMost(Duration.ofSeconds(5));
        return storage;
    }

    void restored(Ctvms ctvms) {
        InvoiceSeries series = ctvms.actAsAdmin("name").invoiceSeries();
        SeriesCheck check = series.check();
        if (check.isBehind()) {
            series.movePast(check.highestArchived().orElseThrow());
        }
    }

    void joined(DataSource dataSource, Ctvms ctvms, MyBatisStorage storage, ConnectionId id) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            insertIntoTheTill(connection);
            ctvms.on(storage.joining(connection)).actAsAdmin("clerk").payments().collectCash(id, Money.of(300));
            connection.commit();
        }
    }

    void published(DataSource dataSource, Ctvms ctvms, MyBatisStorage storage, ConnectionId id) throws SQLException {
        List<Runnable> committed = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            ctvms.on(storage.joining(() -> connection, committed::add))
                    .actAsAdmin("clerk")
                    .payments()
                    .collectCash(id, Money.of(300));
            connection.commit();
        }
        committed.forEach(Runnable::run);
    }
}
