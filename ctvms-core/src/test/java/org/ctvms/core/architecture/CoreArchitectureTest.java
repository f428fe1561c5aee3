package org.ctvms.core.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.architecture.sample.one.One;
import org.ctvms.core.architecture.sample.two.Two;
import org.junit.jupiter.api.Test;

class CoreArchitectureTest {
    private static final Set<String> FLOATING_POINT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ctvms.core");
    private static final JavaClasses SAMPLE = new ClassFileImporter()
            .importPackages(One.class.getPackageName(), "org.ctvms.core.architecture.sample.two");

    private static ArchRule noCycles(String base) {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    /** What has a floating point number in a field, a parameter or a result. */
    private static List<String> floatingPoint(JavaClasses classes) {
        return classes.stream()
                .filter(type -> Stream.concat(
                                type.getFields().stream().map(JavaField::getRawType),
                                type.getCodeUnits().stream()
                                        .flatMap(unit -> Stream.concat(
                                                Stream.of(unit.getRawReturnType()),
                                                unit.getRawParameterTypes().stream())))
                        .anyMatch(used -> FLOATING_POINT.contains(used.getName())))
                .map(JavaClass::getName)
                .toList();
    }

    @Test
    void theRoomsHaveNoCycles() {
        noCycles("org.ctvms.core").check(CORE);
    }

    @Test
    void theCoreHasNoFloatingPoint() {
        assertThat(floatingPoint(CORE)).isEmpty();
    }

    private static List<String> wrongDaysAndInstants(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> isDay(field) && !holds(field, LocalDate.class)
                        || holds(field, Instant.class) && !isMoment(field))
                .map(JavaField::getFullName)
                .toList();
    }

    private static boolean isDay(JavaField field) {
        return field.getName().matches("day|dateOfBirth|.*[a-z]On");
    }

    private static boolean isMoment(JavaField field) {
        return field.getName().matches("at|.*[a-z]At|from|before|until");
    }

    private static boolean holds(JavaField field, Class<?> time) {
        return field.getType().getAllInvolvedRawTypes().stream().anyMatch(type -> type.isEquivalentTo(time));
    }

    @Test
    void daysAreLocalDatesAndInstantsTellWhenSomethingWasRecorded() {
        assertThat(wrongDaysAndInstants(CORE)).isEmpty();
    }

    @Test
    void aDayThatIsAnInstantIsFound() {
        assertThat(wrongDaysAndInstants(SAMPLE)).containsExactly(Two.class.getName() + ".expiresOn");
    }

    @Test
    void theRoomsAreThere() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .contains("org.ctvms.core.billing", "org.ctvms.core.payment", "org.ctvms.core.registration");
    }

    @Test
    void aCycleIsFound() {
        assertThatThrownBy(() -> noCycles("org.ctvms.core.architecture.sample").check(SAMPLE))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void floatingPointIsFound() {
        assertThat(floatingPoint(SAMPLE)).containsExactly(One.class.getName());
    }
}
