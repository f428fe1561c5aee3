package org.ctvms.demo.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A start of the database in a process of its own, to be killed or to have limits of its own. */
final class ChildStart {
    private final Process process;
    private final BufferedReader out;
    private final StringBuilder said = new StringBuilder();

    private ChildStart(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Runs the class with the home folder as its argument. */
    static ChildStart of(Class<?> main, Path home) throws IOException {
        return run(command(main, System.getProperty("java.class.path"), home));
    }

    static List<String> command(Class<?> main, String classPath, Path home) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                main.getName(),
                home.toString());
    }

    /** The same by a shell that runs a command first, such as a limit. */
    static ChildStart after(String shell, Class<?> main, Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell + "; exec \"$@\"", "sh"));
        command.addAll(command(main, System.getProperty("java.class.path"), home));
        return run(command);
    }

    static ChildStart run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new ChildStart(builder.start());
    }

    /** Waits until it says that line. */
    void await(String line) throws IOException {
        for (String next = out.readLine(); next != null; next = out.readLine()) {
            if (next.equals(line)) {
                return;
            }
            said.append(next).append('\n');
        }
        throw new IllegalStateException("the other process ended: " + said);
    }

    /** All it says until it ends. */
    String awaitEnd() throws IOException, InterruptedException {
        out.lines().forEach(line -> said.append(line).append('\n'));
        process.waitFor();
        return said.toString();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
