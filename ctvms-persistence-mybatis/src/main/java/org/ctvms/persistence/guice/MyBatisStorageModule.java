package org.ctvms.persistence.guice;

import com.google.inject.Binder;
import com.google.inject.Module;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.ctvms.core.Storage;
import org.ctvms.core.refusal.Check;
import org.ctvms.persistence.MyBatisStorage;

/**
 * Provides one storage on a bound {@link DataSource}, as {@link MyBatisStorage} and as {@link Storage}. Immutable; Guice
 * installs equal modules once.
 *
 * @param tablePrefix the beginning of all tables' names: 1 to 30 of {@code a-z}, {@code 0-9} and {@code _}
 * @param migrated whether the host brings the tables up to date; see {@link MyBatisStorage#onMigrated}
 * @param longestWait how long a call may wait; the storage's default if empty; see {@link MyBatisStorage#waitingAtMost}
 */
public record MyBatisStorageModule(String tablePrefix, boolean migrated, Optional<Duration> longestWait)
        implements Module {
    /** Checks that all is given; the storage checks the values. */
    public MyBatisStorageModule {
        Check.given("tablePrefix", tablePrefix);
        Check.given("longestWait", longestWait);
    }

    /** A storage whose tables begin with {@code ctvms_}, and are brought up to date by it. */
    public MyBatisStorageModule() {
        this(MyBatisStorage.DEFAULT_PREFIX);
    }

    /** The same with another prefix of the tables' names. */
    public MyBatisStorageModule(String tablePrefix) {
        this(tablePrefix, false, Optional.empty());
    }

    /** The same on tables that the host brings up to date. */
    public MyBatisStorageModule onMigrated() {
        return new MyBatisStorageModule(tablePrefix, true, longestWait);
    }

    /** The same with another limit for how long a call waits in all, from 1 second to 1 hour. */
    public MyBatisStorageModule waitingAtMost(Duration longest) {
        return new MyBatisStorageModule(tablePrefix, migrated, Optional.of(Check.given("longest", longest)));
    }

    @Override
    public void configure(Binder binder) {
        binder.bind(Storage.class).to(MyBatisStorage.class);
    }

    @Provides
    @Singleton
    MyBatisStorage storage(DataSource database) {
        MyBatisStorage storage =
                migrated ? MyBatisStorage.onMigrated(database, tablePrefix) : MyBatisStorage.on(database, tablePrefix);
        return longestWait.map(storage::waitingAtMost).orElse(storage);
    }
}
