package org.ctvms.persistence.spring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CtvmsBuilder;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentReceived;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.core.testkit.Samples;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A Spring Boot host with a pool of two connections, auto-commit off, and a Flyway of its own. */
class SpringBootIT {
    private static final int THREADS = 8;
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static ConfigurableApplicationContext host;

    private final Till till = host.getBean(Till.class);
    private final Published published = host.getBean(Published.class);
    private final AdminSession admin = host.getBean(Ctvms.class).actAsAdmin("sample clerk");
    private ConnectionId id;
    private boolean checked;

    @BeforeAll
    static void start() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        host = new SpringApplicationBuilder(Host.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.main.register-shutdown-hook=false",
                        "spring.datasource.url=" + DATABASE.getJdbcUrl(),
                        "spring.datasource.username=" + TestDatabase.shared().user(),
                        "spring.datasource.password=" + TestDatabase.shared().password(),
                        "spring.datasource.hikari.auto-commit=false",
                        "spring.datasource.hikari.maximum-pool-size=2")
                .run();
    }

    @AfterAll
    static void close() {
        host.close();
        DATABASE.close();
        System.clearProperty("org.springframework.boot.logging.LoggingSystem");
    }

    @BeforeEach
    void connect() {
        Plan plan = admin.plans().all().stream()
                .findFirst()
                .orElseGet(() -> admin.plans().add(ServiceType.CABLE_TV, "Sample", Money.of(2000), ""));
        NewCustomer customer = NewCustomer.named(
                        "Sample Customer", Samples.address(), new Contact("+91 90000 00001", "sample@example.com"))
                .with(NewConnection.of(plan.id(), "device-" + System.nanoTime()));
        id = admin.customers().add(customer).connections().get(0).id();
        Sql.run(DATABASE, "DELETE FROM host_till");
        published.events.clear();
    }

    @Test
    void theHostsFlywayRunsFirstAndBothSchemasAreThere() {
        assertThat(Sql.texts(DATABASE, "SELECT script FROM flyway_schema_history ORDER BY installed_rank"))
                .containsExactly("V1__till.sql");
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_schema_history"))
                .isPositive();
    }

    @Test
    void bothRowsAreCommittedAndTheEventFollows() throws InterruptedException {
        till.collect(id, 500);
        assertThat(published.next().receipt().amount()).isEqualTo(Money.of(500));
        assertThat(due()).isEqualTo(Money.of(1500));
        assertThat(tills()).isEqualTo(1);
    }

    @Test
    void bothRowsAreRolledBackWithoutAnEvent() throws InterruptedException {
        assertThatThrownBy(() -> till.collectAndFail(id, 500)).hasMessage("the host fails");
        assertThat(due()).isEqualTo(Money.of(2000));
        assertThat(tills()).isZero();
        assertNothingWasPublished();
    }

    @Test
    void aNestedTransactionThatFailsPublishesNothing() throws InterruptedException {
        till.within(() -> assertThatThrownBy(() -> till.nestedAndFail(id, 500)).hasMessage("the host fails"));
        assertThat(due()).isEqualTo(Money.of(2000));
        assertNothingWasPublished();
    }

    @Test
    void callsOutsideATransactionAreRefusedAndTakeNoConnection() {
        for (int call = 0; call < 10; call++) {
            assertRefused(() -> till.pay(id, 500), "call within @Transactional");
        }
        assertThat(host.getBean(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections())
                .isZero();
        assertThat(due()).isEqualTo(Money.of(2000));
    }

    @Test
    void aTransactionOnAnotherPoolIsRefused() {
        TransactionTemplate other = new TransactionTemplate(new JdbcTransactionManager(DATABASE));
        other.executeWithoutResult(status -> assertRefused(() -> till.pay(id, 500), "on this thread and pool"));
        assertThat(due()).isEqualTo(Money.of(2000));
    }

    @Test
    void aCallAfterTheCommitIsRefused() {
        till.within(() -> afterCommit(() -> assertRefused(() -> till.pay(id, 500), "has ended")));
        assertThat(checked).isTrue();
        assertThat(due()).isEqualTo(Money.of(2000));
    }

    @Test
    void callAfterTheCommitOfAJoinedCallIsRefused() {
        till.within(() -> {
            afterCommit(() -> assertRefused(() -> till.pay(id, 500), "has ended"));
            till.pay(id, 500);
        });
        assertThat(checked).isTrue();
        assertThat(due()).isEqualTo(Money.of(1500));
    }

    @Test
    void theTransactionsTimeoutEndsTheWait() throws SQLException {
        try (Connection other = DATABASE.getConnection()) {
            other.createStatement().execute("SELECT * FROM ctvms_connection WHERE id = " + id.value() + " FOR UPDATE");
            long began = System.nanoTime();
            assertThatThrownBy(() -> till.collectInASecond(id, 500)).isInstanceOf(StorageUnavailableException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
            other.rollback();
        }
        assertThat(due()).isEqualTo(Money.of(2000));
    }

    @Test
    void eightThreadsOnTwoConnectionsAllBookAndPublish() throws InterruptedException {
        Race.of(THREADS, thread -> till.collect(id, 250));
        for (int event = 0; event < THREADS; event++) {
            assertThat(published.next()).isNotNull();
        }
        assertThat(due()).isEqualTo(Money.ZERO);
    }

    @Test
    void theReadmeShowsThisConfiguration() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("@Configuration"));
        String compiled =
                Files.readString(Path.of("src/test/java/org/ctvms/persistence/spring/BillingConfiguration.java"));
        assertThat(code(compiled)).endsWith(code(shown.substring(0, shown.indexOf("```"))));
    }

    private static String code(String text) {
        return text.lines().collect(Collectors.joining()).replaceAll("\\s+", "");
    }

    private static void assertRefused(Runnable call, String advice) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidInputException.class).hasMessageContaining(advice);
    }

    private void afterCommit(Runnable check) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                check.run();
                checked = true;
            }
        });
    }

    // why: a later payment's event, which comes after, shows that none was waiting
    private void assertNothingWasPublished() throws InterruptedException {
        till.collect(id, 300);
        assertThat(published.next().receipt().amount()).isEqualTo(Money.of(300));
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_joined_call"))
                .isZero();
    }

    private Money due() {
        return admin.connections().find(id).due();
    }

    private static long tills() {
        return Sql.number(DATABASE, "SELECT COUNT(*) FROM host_till");
    }

    /** The payments that were published, by a listener that calls the engine. */
    static final class Published {
        private final BlockingQueue<PaymentReceived> events = new LinkedBlockingQueue<>();
        private volatile Ctvms engine;

        void add(PaymentReceived event) {
            engine.actAsAdmin("listener").connections().find(event.receipt().connectionId());
            events.add(event);
        }

        PaymentReceived next() throws InterruptedException {
            return events.poll(120, SECONDS);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({BillingConfiguration.class, Till.class})
    static class Host {
        @Bean
        Published published() {
            return new Published();
        }

        // why: Boot 3.5 configures an older Flyway than ours by itself; the order of the beans is the same
        @Bean
        Flyway flyway(DataSource dataSource) {
            return Flyway.configure().dataSource(dataSource).load();
        }

        @Bean
        FlywayMigrationInitializer flywayInitializer(Flyway flyway) {
            return new FlywayMigrationInitializer(flyway);
        }

        @Bean
        CtvmsBuilder builder(Published published) {
            return Ctvms.builder()
                    .mail(new RecordingMail())
                    .documents(new PlainDocuments())
                    .archive(new InMemoryArchive())
                    .settings(Settings.of("Sample Cable Network"))
                    .listener(PaymentReceived.class, published::add);
        }

        @Bean
        Object wired(Published published, Ctvms billing) {
            published.engine = billing;
            return billing.settings();
        }
    }
}
