package org.ctvms.persistence;

import java.util.Map;
import javax.sql.DataSource;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the version this library needs; Flyway's lock lets one engine do it at a time. */
final class Migrations {
    private Migrations() {}

    static void run(DataSource database, String tablePrefix) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:org/ctvms/persistence/migration")
                    .placeholders(Map.of("prefix", tablePrefix))
                    .table(tablePrefix + "schema_history")
                    // why: the host may have tables of its own in the same database
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StorageUnavailableException(
                    "The tables can't be brought up to date: " + e.getMessage(), Failures.isRetryable(e), e);
        }
    }
}
