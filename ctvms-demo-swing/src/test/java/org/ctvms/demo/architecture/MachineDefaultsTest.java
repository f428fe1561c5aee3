package org.ctvms.demo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MachineDefaultsTest {
    private static final String SAMPLE = "org.ctvms.demo.architecture.sample.machine";
    private static final JavaClasses LIBRARIES =
            Product.of("org.ctvms.core", "org.ctvms.persistence", "org.ctvms.mail", "org.ctvms.reports");

    static Stream<ArchRule> rules() {
        return MachineDefaults.notAskedForIn("org.ctvms").stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("no charset, locale or zone of the machine is asked for: month names of the OS were column names")
    void noLibraryAsksForWhatTheMachineHappensToHave(ArchRule rule) {
        rule.check(LIBRARIES);
    }

    @Test
    void everyCallThatIsForbiddenIsFound() {
        JavaClasses sample = new ClassFileImporter().importPackages(SAMPLE);

        assertThat(MachineDefaults.notAskedForIn(SAMPLE).stream()
                        .flatMap(rule -> rule.evaluate(sample).getFailureReport().getDetails().stream()))
                .hasSize(MachineDefaults.count());
    }
}
