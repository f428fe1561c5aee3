package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.OutcomeUnknownException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Figures;
import org.ctvms.persistence.testing.GaleraCluster;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.SchemaDump;
import org.ctvms.persistence.testing.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** Two engines on two nodes of a cluster; only with {@code mvn -Pcluster}. */
@Tag("cluster")
class ClusterIT {
    private static final int ROUNDS = 5;
    private static final int PAYMENTS = 40;

    private GaleraCluster cluster;

    @BeforeEach
    void start() {
        GaleraCluster.missing().ifPresent(missing -> {
            System.out.println("ClusterIT is skipped: the system lacks " + missing);
            Assumptions.abort("the system lacks " + missing);
        });
        cluster = GaleraCluster.start();
    }

    @AfterEach
    void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void firstStartsOnTwoNodesAtOnceAllSucceed() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            List<DataSource> nodes = newDatabase("race" + round);
            Race.of(4, runner -> MyBatisStorage.on(nodes.get(runner % 2)));
            assertThat(SchemaDump.of(nodes.get(1)))
                    .isEqualTo(SchemaDump.of(nodes.get(0)))
                    .isNotEmpty();
            assertThat(MyBatisStorage.pending(nodes.get(1), "ctvms_")).isEmpty();
        }
        assertThat(cluster.status(0, "wsrep_cluster_size")).isEqualTo("3");
    }

    @Test
    void firstStartThatIsKilledIsFinishedOnAnotherNode() throws SQLException {
        List<DataSource> nodes = newDatabase("killed");
        try (StartingProcess killed = StartingProcess.standingStillAfter(9, cluster.url(0) + "killed", "root", "")) {
            killed.go().await("stands still");
        }
        MyBatisStorage.on(nodes.get(1));
        assertThat(MyBatisStorage.pending(nodes.get(0), "ctvms_")).isEmpty();
    }

    @Test
    void dailyRunsOnTwoNodesKeepTheClusterAndTheFigures() throws SQLException {
        List<DataSource> nodes = newDatabase("daily");
        Engines one = Engines.on(nodes.get(0), "2024-11-15");
        Plan plan = one.plan(300);
        List<ServiceConnection> connections =
                IntStream.range(0, 20).mapToObj(number -> one.connect(plan)).toList();
        Engines two = Engines.beside(one, nodes.get(1));
        for (String day : List.of("2024-12-01", "2025-01-01", "2025-02-01", "2025-03-01")) {
            one.clock().set(LocalDate.parse(day));
            two.clock().set(LocalDate.parse(day));
            List<DailyRunResult> results = Race.of(
                    2, runner -> (runner == 0 ? one : two).first().dailyRun().run());
            assertThat(results).extracting(DailyRunResult::outcome).containsOnly(DailyRunResult.Outcome.COMPLETED);
            Race.of(
                    2,
                    runner -> (runner == 0 ? one : two)
                            .admin(0)
                            .payments()
                            .collectCash(connections.get(runner).id(), Money.of(300)));
        }
        assertThat(cluster.status(0, "wsrep_cluster_size")).isEqualTo("3");
        assertThat(Figures.kept(nodes.get(1))).isNotEmpty().isEqualTo(Figures.summedUp(nodes.get(0)));
    }

    @Test
    void killedNodeCostsNoAcknowledgedPayment() throws SQLException {
        newDatabase("lost");
        Engines engines = Engines.on(database(cluster.urlOfAll() + "lost"), "2025-01-15");
        Plan plan = engines.plan(300);
        List<ServiceConnection> connections = IntStream.range(0, PAYMENTS)
                .mapToObj(number -> engines.connect(plan))
                .toList();
        List<Long> acknowledged = new ArrayList<>();
        for (int number = 0; number < PAYMENTS; number++) {
            if (number == PAYMENTS / 2) {
                cluster.kill(0);
            }
            acknowledged.add(paid(engines, connections.get(number), "sample-" + number));
        }
        assertThat(Sql.texts(database(cluster.url(2) + "lost"), "SELECT invoice_number FROM ctvms_payment ORDER BY 1"))
                .isEqualTo(acknowledged.stream().map(String::valueOf).toList());
    }

    // why: a payment with a key may be sent again without harm
    private static long paid(Engines engines, ServiceConnection connection, String key) {
        while (true) {
            try {
                return engines.admin(0)
                        .payments()
                        .collectCash(connection.id(), Money.of(300), key)
                        .invoice()
                        .value();
            } catch (OutcomeUnknownException e) {
                continue;
            } catch (StorageUnavailableException e) {
                assertThat(e.retryable()).isTrue();
            }
        }
    }

    private List<DataSource> newDatabase(String name) throws SQLException {
        Sql.run(database(cluster.url(0)), "CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        return List.of(database(cluster.url(0) + name), database(cluster.url(1) + name));
    }

    private static DataSource database(String url) throws SQLException {
        MariaDbDataSource database = new MariaDbDataSource(url);
        database.setUser("root");
        return database;
    }
}
