package org.ctvms.demo.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the database server is called. Arguments go to it one by one, so that paths may have any signs. */
final class ServerCommand {
    private final Binaries binaries;
    private final List<String> arguments = new ArrayList<>();

    private ServerCommand(Binaries binaries, Path data) {
        this.binaries = binaries;
        with(binaries.server().toString())
                // why: the machine's own MariaDB may have settings, and this one must come first
                .with("--no-defaults")
                .with("--basedir=" + binaries.folder())
                .with("--lc-messages-dir=" + binaries.messages())
                .with("--datadir=" + data)
                .with("--innodb-buffer-pool-size=256M")
                .with("--innodb-log-file-size=256M");
        if (System.getProperty("user.name").equals("root")) {
            with("--user=root");
        }
    }

    /** Runs the statements it is given, then ends. */
    static ServerCommand bootstrap(Binaries binaries, Path data) {
        return new ServerCommand(binaries, data)
                .with("--bootstrap")
                // why: a server removes the temporary tables it finds, also those of other servers in a shared folder
                .with("--tmpdir=" + data)
                .with("--log-warnings=0")
                .with("--enforce-storage-engine=")
                .with("--max-allowed-packet=8M");
    }

    /** Serves this machine alone. */
    static ServerCommand serve(Binaries binaries, Path data, int port) {
        return new ServerCommand(binaries, data)
                .with("--console")
                .with("--bind-address=127.0.0.1")
                .with("--port=" + port)
                // why: the path of a socket may have 107 bytes; nobody needs one
                .with("--socket=")
                .with("--skip-ssl")
                .with("--character-set-server=utf8mb4")
                .with("--max-allowed-packet=64M")
                .with("--innodb-flush-log-at-trx-commit=1");
    }

    ServerCommand with(String argument) {
        arguments.add(argument);
        return this;
    }

    /** A process of it, whose messages come from its standard output. */
    ProcessBuilder process() {
        ProcessBuilder process = new ProcessBuilder(arguments)
                .directory(binaries.folder().toFile())
                .redirectErrorStream(true);
        binaries.addLibraries(process.environment());
        return process;
    }
}
