package org.ctvms.demo.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** The program's own logging, apart from that of the tests. */
class LogFileTest {
    private static final int LINES = 40_000;

    @TempDir
    Path home;

    private final LoggerContext context = new LoggerContext();
    private Path file;

    @BeforeEach
    void configure() {
        file = home.resolve("a folder with spaces").resolve("ctvms.log");
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.getLogger(Logger.ROOT_LOGGER_NAME)
                .addAppender(LogSetup.file(context, file, FileSize.valueOf("100KB"), Duration.buildByMilliseconds(0)));
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void whatIsUnexpectedIsLoggedWithItsCause() throws Exception {
        context.getLogger("org.ctvms.demo.Sample").error("a call failed", new IllegalStateException("the cause"));
        assertThat(Files.readString(file)).contains("a call failed", "IllegalStateException: the cause", "LogFileTest");
    }

    @Test
    void noSecretReachesTheFile() throws Exception {
        Logger log = context.getLogger("org.ctvms.demo.Sample");
        log.warn("jdbc:mariadb://db/office?user=a&password=s3cret-1&useSsl=true");
        log.warn("can't connect", new SQLException("refused (smtp.password=s3cret-2, user=a)"));
        log.warn("{\"password\": s3cret-3}");
        assertThat(Files.readString(file))
                .doesNotContain("s3cret")
                .contains("password=***&useSsl=true", "smtp.password=***, user=a");
    }

    @Test
    void fileIsRotatedAndOldOnesAreDeleted() throws Exception {
        Logger log = context.getLogger("org.ctvms.demo.Sample");
        for (int line = 0; line < LINES; line++) {
            log.info("a sample line that fills the file number {}", Integer.valueOf(line));
        }
        try (var files = Files.list(file.getParent())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .contains("ctvms.log", "ctvms.log.1")
                    .hasSizeLessThanOrEqualTo(5);
        }
    }
}
