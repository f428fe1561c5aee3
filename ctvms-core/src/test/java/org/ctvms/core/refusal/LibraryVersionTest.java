package org.ctvms.core.refusal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryVersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"3.5.12", "3.5.13", "3.10.1", "4.0.0", "3.5.12.redhat-1"})
    void newEnoughLibraryIsAccepted(String version) {
        LibraryVersion.demand("mybatis", Optional.of(version), "3.5.12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.11", "3.5", "3.4.99", "2.9.9"})
    void olderLibraryIsRefusedByName(String version) {
        assertThatThrownBy(() -> LibraryVersion.demand("mybatis", Optional.of(version), "3.5.12"))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining(
                        "mybatis " + version + " is on the class path; version 3.5.12 or later is needed");
    }

    @Test
    void libraryThatDoesNotSayItsVersionIsAccepted() {
        LibraryVersion.demand("mybatis", Optional.empty(), "3.5.12");
    }

    @Test
    void versionIsReadFromTheJar() {
        assertThatThrownBy(() -> LibraryVersion.demand("logback-classic", ch.qos.logback.classic.Logger.class, "99"))
                .hasMessageContaining("logback-classic 1.");
    }
}
