package org.ctvms.demo.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.ctvms.demo.mail.MailCatcher;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathIT {
    private static final Path HOST = Path.of("src/test/resources/sample-host");

    @TempDir
    Path folder;

    @Test
    void hostThatIsAModuleUsesEveryAdapter() throws IOException, InterruptedException {
        compileHost();
        try (HikariDataSource database = TestDatabase.shared().newDatabase();
                MailCatcher catcher = MailCatcher.start(folder.resolve("mails"))) {
            Process host = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-p",
                            ModulePath.of(ModulePath.HOST) + File.pathSeparator + folder.resolve("classes"),
                            "-m",
                            "sample.host/sample.host.Main",
                            database.getJdbcUrl(),
                            TestDatabase.shared().user(),
                            TestDatabase.shared().password(),
                            Integer.toString(catcher.port()),
                            folder.resolve("invoices").toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(output).contains("module org.ctvms.core, invoice 1000, pdf true, sent 2");
            assertThat(host.waitFor()).isZero();
        }
    }

    @Test
    void testKitIsAModuleWithoutOurTests() throws IOException {
        Path kit = ModulePath.tests("ctvms-core");
        ModuleDescriptor module =
                ModuleFinder.of(kit).findAll().iterator().next().descriptor();

        assertThat(module.name()).isEqualTo("org.ctvms.core.testkit");
        assertThat(files(kit))
                .allMatch(file -> file.startsWith("org/ctvms/core/testkit/") || file.startsWith("META-INF/"))
                .noneMatch(file -> file.matches(".*Test(\\$.*)?\\.class"))
                .contains("org/ctvms/core/testkit/InMemoryStorage.class");
    }

    @Test
    void testKitFitsBesideTheCoreAndItsLibraries() throws ClassNotFoundException {
        ModuleFinder finder = ModuleFinder.of(Stream.concat(
                        Stream.of(ModulePath.of(List.of(
                                                "ctvms-core",
                                                "slf4j-api",
                                                "password4j",
                                                "assertj-core",
                                                "byte-buddy",
                                                "junit-jupiter-api",
                                                "junit-jupiter-params",
                                                "junit-platform-commons",
                                                "opentest4j",
                                                "apiguardian-api"))
                                        .split(File.pathSeparator))
                                .map(Path::of),
                        Stream.of(ModulePath.tests("ctvms-core")))
                .toArray(Path[]::new));
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolve(
                        finder,
                        ModuleFinder.of(),
                        Set.of(
                                "org.ctvms.core.testkit",
                                "org.slf4j",
                                "org.assertj.core",
                                "org.junit.jupiter.api",
                                "org.junit.jupiter.params"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        modules, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();

        Class<?> contract =
                layer.findLoader("org.ctvms.core.testkit").loadClass("org.ctvms.core.testkit.contract.StorageContract");
        assertThat(contract.getModule().getName()).isEqualTo("org.ctvms.core.testkit");
        assertThat(contract.getDeclaredMethods()).isNotEmpty();
    }

    private static List<String> files(Path jar) throws IOException {
        try (JarFile kit = new JarFile(jar.toFile())) {
            return kit.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private void compileHost() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            problems,
                            files,
                            null,
                            List.of(
                                    "-p",
                                    ModulePath.of(ModulePath.HOST),
                                    "-d",
                                    folder.resolve("classes").toString()),
                            null,
                            files.getJavaFileObjects(
                                    HOST.resolve("module-info.java"), HOST.resolve("sample/host/Main.java")))
                    .call();
            assertThat(compiled).as(problems::toString).isTrue();
        }
    }
}
