package org.ctvms.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program starts wherever its folder and its jar lie, whatever they are called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such names")
class PathOfAnyNameIT {
    private static final String NAMES = "Ravi Kumar's \"home\"; $HOME & co!/वि Ñandú 王 #1 100%25";

    @TempDir
    Path folder;

    private Path inside(String below) throws IOException {
        return Files.createDirectories(folder.resolve(NAMES).resolve(below));
    }

    /** The class path with the database's jar at another place. */
    private static String classPathBy(Path place) throws IOException {
        Path jar = ShippedServer.onClassPath().jar();
        Path moved = place.resolve(jar.getFileName());
        Files.createLink(moved, jar);
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().equals(jar) ? moved.toString() : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String padded(int bytes) {
        int missing = bytes - folder.resolve(NAMES).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return "x".repeat(missing / 2 - 1) + "/" + "x".repeat(missing - missing / 2 - 1);
    }

    @Test
    void folderAndJarOfAnyNameStartAndAreOpenedAgain() throws Exception {
        assumeTrue(
                System.getProperty("sun.jnu.encoding").equals("UTF-8"),
                "skipped: in this locale Java itself can't name such files");
        String classPath = classPathBy(inside("the jar"));
        Path home = inside(padded(398));
        UnpackedOnce.into(home);

        ChildStart first = ChildStart.run(ChildStart.command(OpenAndWait.class, classPath, home));
        first.await(OpenAndWait.OPEN);
        first.kill();

        ChildStart second = ChildStart.run(ChildStart.command(OpenAndRead.class, classPath, home));
        assertThat(second.awaitEnd()).contains("read 42");
        assertThat(home.resolve("database-used")).exists();
    }

    @Test
    void pathThatTheDatabaseCannotTakeIsRefusedInASentence() {
        Path home = folder.resolve("x".repeat(200)).resolve("y".repeat(200));

        assertThatThrownBy(() -> DemoDatabase.open(home))
                .isInstanceOf(DemoDatabaseException.class)
                .hasMessageContaining("the database takes at most 400")
                .hasMessageContaining("-Dctvms.home");
    }
}
