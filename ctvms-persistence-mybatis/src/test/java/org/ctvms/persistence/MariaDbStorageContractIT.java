package org.ctvms.persistence;

import com.zaxxer.hikari.HikariDataSource;
import org.ctvms.core.Storage;
import org.ctvms.core.testkit.contract.StorageContract;
import org.ctvms.persistence.testing.Tables;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MariaDbStorageContractIT extends StorageContract {
    private static HikariDataSource database;
    private static Storage storage;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.shared().newDatabase();
        storage = MyBatisStorage.on(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected Storage emptyStorage() {
        Tables.empty(database, "ctvms_");
        return storage;
    }
}
