package org.ctvms.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicApiTest {
    private static final Path SNAPSHOT = Path.of("src/test/resources/public-api.txt");

    @Test
    void thePublicFaceIsTheOneThatWasReviewed() throws IOException {
        List<String> face = face();
        if (Boolean.getBoolean("ctvms.api.accept")) {
            Files.write(SNAPSHOT, face);
        }
        assertThat(face)
                .as("the public face; after a review accept it with -Dctvms.api.accept=true")
                .isEqualTo(Files.readAllLines(SNAPSHOT));
    }

    private static List<String> face() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.ctvms.core")
                        .stream()
                        .filter(type -> isPublic(type))
                        .flatMap(PublicApiTest::lines)
                        .sorted()
                        .collect(Collectors.toList());
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicApiTest::isPublic).orElse(true);
    }

    private static Stream<String> lines(JavaClass type) {
        return Stream.concat(
                Stream.of(type.getName()),
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(PublicApiTest::line));
    }

    private static String line(JavaCodeUnit unit) {
        String parameters = unit.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(", "));
        return unit.getOwner().getName() + "." + unit.getName() + "(" + parameters + "): "
                + unit.getRawReturnType().getSimpleName();
    }
}
