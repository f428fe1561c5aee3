package org.ctvms.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ctvms.persistence.testing.Race;
import org.mariadb.jdbc.MariaDbDataSource;

/** A process of its own whose engines start when they are told to; it can be made to stand still, to be killed there. */
final class StartingProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private StartingProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** One that starts so many engines at once. */
    static StartingProcess of(String url, String user, String password, int engines) {
        return begin(url, user, password, Integer.toString(engines), "0");
    }

    /** One whose only engine stands still when so many statements of scripts were run. */
    static StartingProcess standingStillAfter(int statements, String url, String user, String password) {
        return begin(url, user, password, "1", Integer.toString(statements));
    }

    private static StartingProcess begin(String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1");
        builder.command()
                .addAll(List.of("-cp", System.getProperty("java.class.path"), StartingProcess.class.getName()));
        builder.command().addAll(List.of(arguments));
        try {
            StartingProcess started =
                    new StartingProcess(builder.redirectErrorStream(true).start());
            started.await("ready");
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets its engines start. */
    StartingProcess go() {
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write("go\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits for what it says. */
    StartingProcess await(String said) {
        StringBuilder all = new StringBuilder();
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.equals(said)) {
                    return this;
                }
                all.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("ended without " + said + ": " + all);
    }

    /** Kills it, as kill -9 does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String... arguments) throws IOException, SQLException {
        MariaDbDataSource real = new MariaDbDataSource(arguments[0]);
        real.setUser(arguments[1]);
        real.setPassword(arguments[2]);
        DataSource database = standingStill(real, Integer.parseInt(arguments[4]));
        System.out.println("ready");
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        Race.of(Integer.parseInt(arguments[3]), runner -> MyBatisStorage.on(database));
        System.out.println("done");
    }

    private static DataSource standingStill(DataSource real, int statements) {
        AtomicInteger run = new AtomicInteger();
        return KillingDatabase.around(real, step -> {
            boolean counts = step.startsWith("after ") && InterruptedMigrationIT.isOfScript(step);
            if (counts && run.incrementAndGet() == statements) {
                System.out.println("stands still");
                sleep();
            }
            return false;
        });
    }

    private static void sleep() {
        try {
            TimeUnit.DAYS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
