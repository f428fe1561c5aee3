package org.ctvms.persistence.guice;

import static com.google.inject.name.Names.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.PrivateModule;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.document.Documents;
import org.ctvms.core.document.InvoiceArchive;
import org.ctvms.core.guice.CtvmsModule;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MyBatisStorageModuleIT {
    private final HikariDataSource database = TestDatabase.shared().newDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tablesHaveThePrefixOfTheModule() {
        Injector injector = injector(database, new MyBatisStorageModule("north_"));
        assertThat(injector.getInstance(Storage.class)).isSameAs(injector.getInstance(MyBatisStorage.class));
        assertThat(tables("north_customer")).isEqualTo(1);
        assertThat(tables("ctvms_customer")).isZero();
    }

    @Test
    void tablesThatTheHostMigratesAreOnlyChecked() {
        Injector injector = injector(database, new MyBatisStorageModule().onMigrated());
        assertThatThrownBy(() -> injector.getInstance(Storage.class))
                .hasCauseInstanceOf(StorageUnavailableException.class);
        assertThat(tables("ctvms_customer")).isZero();
        MyBatisStorage.on(database);
        assertThat(injector.getInstance(Storage.class)).isNotNull();
    }

    @Test
    void callsWaitAsLongAsTheModuleSays() throws SQLException {
        Module impatient = new MyBatisStorageModule().waitingAtMost(Duration.ofSeconds(1));
        Storage storage = injector(database, impatient).getInstance(Storage.class);
        try (Connection other = database.getConnection()) {
            other.createStatement().execute("SELECT * FROM ctvms_number_series FOR UPDATE");
            assertThatThrownBy(() -> storage.write(work -> work.customers().drawCrf()))
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasMessageContaining("1 s");
            other.rollback();
        }
    }

    @Test
    void equalModulesMakeOneStorage() {
        Injector injector = injector(database, binder -> {
            binder.install(new MyBatisStorageModule("north_").waitingAtMost(Duration.ofSeconds(5)));
            binder.install(new MyBatisStorageModule("north_").waitingAtMost(Duration.ofSeconds(5)));
        });
        assertThat(injector.getInstance(Storage.class)).isSameAs(injector.getInstance(Storage.class));
        assertThatThrownBy(
                        () -> Guice.createInjector(new MyBatisStorageModule(), new MyBatisStorageModule().onMigrated()))
                .isInstanceOf(CreationException.class)
                .hasMessageContaining("bound multiple times");
    }

    @Test
    void operatorsWithOnePrefixOnOneDatabaseAreRefused() {
        assertThatThrownBy(() -> injector(
                        database,
                        operator("north", new MyBatisStorageModule()),
                        operator("south", new MyBatisStorageModule())))
                .isInstanceOf(CreationException.class)
                .hasMessageContaining("have the same Storage");
    }

    @Test
    void operatorsHavePrefixesOrDatabasesOfTheirOwn() {
        injector(
                database,
                operator("north", new MyBatisStorageModule("north_")),
                operator("south", new MyBatisStorageModule("south_")));
        try (HikariDataSource another = TestDatabase.shared().newDatabase()) {
            Injector injector = Guice.createInjector(operator("north", on(database)), operator("south", on(another)));
            assertThat(engine(injector, "north")).isNotSameAs(engine(injector, "south"));
        }
    }

    private static Module on(DataSource database) {
        return binder -> {
            binder.bind(DataSource.class).toInstance(database);
            binder.install(new MyBatisStorageModule());
        };
    }

    private static Injector injector(DataSource database, Module... modules) {
        return Guice.createInjector(new AbstractModule() {
            @Override
            protected void configure() {
                bind(DataSource.class).toInstance(database);
                for (Module module : modules) {
                    install(module);
                }
            }
        });
    }

    private static Ctvms engine(Injector injector, String operator) {
        return injector.getInstance(Key.get(Ctvms.class, named(operator)));
    }

    private static Module operator(String name, Module storage) {
        return new PrivateModule() {
            @Override
            protected void configure() {
                install(storage);
                install(new CtvmsModule(Settings.of(name + " Sample Network")));
                bind(MailTransport.class).toInstance(new RecordingMail());
                bind(Documents.class).toInstance(new PlainDocuments());
                bind(InvoiceArchive.class).toInstance(new InMemoryArchive());
                bind(Key.get(Ctvms.class, named(name))).to(Ctvms.class);
                expose(Key.get(Ctvms.class, named(name)));
            }
        };
    }

    private long tables(String name) {
        return Sql.number(
                database,
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = '"
                        + name + "'");
    }
}
