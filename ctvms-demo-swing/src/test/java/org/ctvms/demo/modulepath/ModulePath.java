package org.ctvms.demo.modulepath;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jars of the class path of these tests, as a module path. */
final class ModulePath {
    /** Ours and what they bring; no more, for all automatic modules on the path must fit together. */
    static final List<String> HOST = List.of(
            "ctvms-core",
            "slf4j-api",
            "password4j",
            "ctvms-persistence-mybatis",
            "mybatis",
            "mariadb-java-client",
            "ctvms-mail",
            "jakarta.mail-api",
            "angus-mail",
            "angus-activation",
            "jakarta.activation-api",
            "freemarker",
            "ctvms-reports",
            "openpdf",
            "poi",
            "poi-ooxml",
            "poi-ooxml-lite",
            "xmlbeans",
            "curvesapi",
            "SparseBitSet",
            "commons-codec",
            "commons-collections4",
            "commons-compress",
            "commons-io",
            "commons-lang3",
            "commons-math3",
            "log4j-api",
            "log4j-to-slf4j");

    private ModulePath() {}

    /** The jars of those artifacts, without their tests. */
    static String of(List<String> artifacts) {
        return jars().filter(jar -> artifacts.stream().anyMatch(artifact -> is(artifact, "", jar)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar of the artifact's tests. */
    static Path tests(String artifact) {
        return jars().filter(jar -> is(artifact, "-tests", jar)).findFirst().orElseThrow();
    }

    private static boolean is(String artifact, String classifier, Path jar) {
        return jar.getFileName()
                .toString()
                .matches("\\Q" + artifact + "\\E-\\d[^-]*(-SNAPSHOT)?" + classifier + "\\.jar");
    }

    private static Stream<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }
}
