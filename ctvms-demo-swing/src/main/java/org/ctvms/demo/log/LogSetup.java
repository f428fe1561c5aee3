package org.ctvms.demo.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Logs to the terminal and to {@link LogFile#path}, unless a {@code logback-test.xml} says otherwise. It is found as a service.
 * It is written in Java because reading XML would take a good part of the time in which the first window opens.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final int OLDER_FILES = 4;
    private static final FileSize LARGEST = FileSize.valueOf("2MB");
    /** How often the size of the file is looked at. */
    private static final Duration LOOK_EVERY = Duration.buildBySeconds(1);
    // why: whatever a library writes, no secret reaches the file or the terminal
    private static final String SECRET =
            "{'(?i)((?:password|passwd|pwd|secret|token)\\W?\\s*[=:]\\s*)[^\\s,;&)]+', '$1***'}%nopex";
    private static final String ON_TERMINAL = "%replace(%-5level %logger{0}: %msg%n%ex)" + SECRET;
    private static final String IN_FILE = "%d{ISO8601} [%thread] %replace(%-5level %logger{24} %msg%n%ex)" + SECRET;

    @Override
    public ExecutionStatus configure(LoggerContext used) {
        // why: services are asked before files are looked for
        if (LogSetup.class.getClassLoader().getResource("logback-test.xml") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        Logger root = used.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        used.getLogger("org.ctvms").setLevel(Level.INFO);
        root.addAppender(started(used, new ConsoleAppender<>(), ON_TERMINAL));
        root.addAppender(file(used, LogFile.path(), LARGEST, LOOK_EVERY));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Writes to the file, and keeps older ones beside it. */
    static FileAppender<ILoggingEvent> file(LoggerContext used, Path file, FileSize largest, Duration lookEvery) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setFile(file.toString());
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(used);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file + ".%i");
        rolling.setMaxIndex(OLDER_FILES);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(used);
        size.setMaxFileSize(largest);
        size.setCheckIncrement(lookEvery);
        size.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(size);
        return started(used, appender, IN_FILE);
    }

    private static <A extends OutputStreamAppender<ILoggingEvent>> A started(
            LoggerContext used, A appender, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(used);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(pattern);
        encoder.start();
        appender.setContext(used);
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
