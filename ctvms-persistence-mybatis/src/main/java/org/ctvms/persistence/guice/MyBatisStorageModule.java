package org.ctvms.persistence.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.ctvms.core.Storage;
import org.ctvms.persistence.MyBatisStorage;

/** Provides the storage on a bound {@link DataSource}. */
public final class MyBatisStorageModule extends AbstractModule {
    @Provides
    @Singleton
    MyBatisStorage myBatisStorage(DataSource database) {
        return MyBatisStorage.on(database);
    }

    @Provides
    @Singleton
    Storage storage(MyBatisStorage storage) {
        return storage;
    }
}
