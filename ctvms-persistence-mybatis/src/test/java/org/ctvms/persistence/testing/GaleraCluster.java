package org.ctvms.persistence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Three MariaDB nodes with Galera on this machine, from the system's own packages. */
public final class GaleraCluster implements AutoCloseable {
    private static final Path PROVIDER = Path.of("/usr/lib/galera/libgalera_smm.so");
    private static final List<String> PROGRAMS = List.of("mariadbd", "mariadb-install-db", "rsync");
    private static final int NODES = 3;
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path folder;
    private final List<Integer> sqlPorts = ports();
    private final List<Integer> groupPorts = ports();
    private final List<Integer> statePorts = ports();
    private final List<Integer> transferPorts = ports();
    private final List<Process> nodes = new ArrayList<>();

    private GaleraCluster(Path folder) {
        this.folder = folder;
    }

    /** What the system lacks; empty if a cluster can be started. */
    public static Optional<String> missing() {
        Stream<String> programs = PROGRAMS.stream().filter(name -> program(name).isEmpty());
        Stream<String> provider = Files.exists(PROVIDER) ? Stream.empty() : Stream.of(PROVIDER.toString());
        String missing = Stream.concat(programs, provider).collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
    }

    private static Optional<Path> program(String name) {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin")
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts all nodes, one after the other. */
    public static GaleraCluster start() {
        GaleraCluster cluster = new GaleraCluster(temporaryFolder());
        try {
            cluster.startAll();
            return cluster;
        } catch (IOException | RuntimeException e) {
            cluster.close();
            throw new IllegalStateException("the cluster does not start", e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ctvms-cluster");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startAll() throws IOException {
        own();
        for (int node = 0; node < NODES; node++) {
            start(node);
        }
    }

    // why: of root rsync makes nobody, who may not write what a node gets when it joins
    private static String user() {
        String user = System.getProperty("user.name");
        return user.equals("root") ? "mysql" : user;
    }

    private void own() throws IOException {
        if (!user().equals(System.getProperty("user.name"))) {
            run("own", List.of("chown", user(), folder.toString())).onExit().join();
        }
    }

    private void start(int node) throws IOException {
        Path data = folder.resolve("data-" + node);
        run(
                        "install-" + node,
                        List.of(
                                program("mariadb-install-db").orElseThrow().toString(),
                                "--no-defaults",
                                "--user=" + user(),
                                "--datadir=" + data,
                                "--auth-root-authentication-method=normal",
                                "--skip-test-db"))
                .onExit()
                .join();
        nodes.add(run("node-" + node, command(node, data)));
        awaitReady(node);
    }

    private List<String> command(int node, Path data) {
        List<String> command = new ArrayList<>(List.of(
                program("mariadbd").orElseThrow().toString(),
                "--no-defaults",
                "--user=" + user(),
                "--datadir=" + data,
                "--socket=" + folder.resolve("socket-" + node),
                "--pid-file=" + folder.resolve("pid-" + node),
                "--port=" + sqlPorts.get(node),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=64M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-autoinc-lock-mode=2",
                "--binlog-format=ROW",
                "--log-bin=binlog",
                "--log-slave-updates"));
        command.addAll(replication(node));
        if (node == 0) {
            command.add("--wsrep-new-cluster");
        }
        return command;
    }

    private List<String> replication(int node) {
        String members = groupPorts.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        return List.of(
                "--wsrep-on=ON",
                "--wsrep-provider=" + PROVIDER,
                "--wsrep-cluster-name=ctvms",
                "--wsrep-cluster-address=gcomm://" + members,
                "--wsrep-node-name=node" + node,
                "--wsrep-node-address=127.0.0.1:" + groupPorts.get(node),
                "--wsrep-sst-method=rsync",
                "--wsrep-sst-receive-address=127.0.0.1:" + transferPorts.get(node),
                "--wsrep-slave-threads=2",
                "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:" + groupPorts.get(node)
                        + ";ist.recv_addr=127.0.0.1:" + statePorts.get(node)
                        + ";gcache.size=32M;evs.keepalive_period=PT0.5S;evs.suspect_timeout=PT5S;"
                        + "evs.inactive_timeout=PT15S");
    }

    private Process run(String name, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    private void awaitReady(int node) throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!"ON".equals(status(node, "wsrep_ready"))) {
            if (!nodes.get(node).isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("node " + node + " does not start:\n"
                        + Files.readString(folder.resolve("node-" + node + ".log")));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** A value of {@code SHOW STATUS} on the node; empty while the node does not answer. */
    public String status(int node, String name) {
        try (Connection connection = DriverManager.getConnection(url(node), "root", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW STATUS LIKE '" + name + "'")) {
            return row.next() ? row.getString(2) : "";
        } catch (SQLException e) {
            return "";
        }
    }

    /** The node's JDBC address, ending before a database's name. */
    public String url(int node) {
        return "jdbc:mariadb://127.0.0.1:" + sqlPorts.get(node) + "/";
    }

    /** The address that hosts should have: the same node first in every engine, the others when it is lost. */
    public String urlOfAll() {
        return "jdbc:mariadb:sequential://"
                + sqlPorts.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(",")) + "/";
    }

    /** Kills the node, as kill -9 does. */
    public void kill(int node) {
        nodes.get(node).destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.destroyForcibly().onExit().join());
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> ports() {
        return IntStream.range(0, NODES).mapToObj(node -> port()).toList();
    }

    private static int port() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
