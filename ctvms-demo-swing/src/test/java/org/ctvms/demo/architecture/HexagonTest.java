package org.ctvms.demo.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HexagonTest {
    private static final String[] ADAPTERS = {"org.ctvms.persistence..", "org.ctvms.mail..", "org.ctvms.reports.."};
    private static final String[] TECHNOLOGY = {
        "java.sql..",
        "org.apache.ibatis..",
        "freemarker..",
        "jakarta.mail..",
        "com.lowagie..",
        "org.flywaydb..",
        "com.fasterxml.jackson.."
    };
    private static final String[] BEHIND_THE_HANDLES = {
        "org.ctvms.core.storage..", "org.ctvms.persistence..", "org.ctvms.reports..", "com.zaxxer..", "java.sql.."
    };
    private static final JavaClasses PRODUCT = Product.of("org.ctvms");
    private static final JavaClasses SAMPLE =
            new ClassFileImporter().importPackages("org.ctvms.demo.architecture.sample");

    static Stream<ArchRule> rules() {
        return Stream.of(
                Hexagon.coreKnowsNo("org.ctvms.core", ADAPTERS),
                Hexagon.coreKnowsNo("org.ctvms.core", TECHNOLOGY),
                Hexagon.coreKnowsNo("org.ctvms.core", "org.ctvms.demo.."),
                Hexagon.adapterKnowsNo(
                        "org.ctvms.persistence", "org.ctvms.mail..", "org.ctvms.reports..", "org.ctvms.demo.."),
                Hexagon.adapterKnowsNo(
                        "org.ctvms.mail", "org.ctvms.persistence..", "org.ctvms.reports..", "org.ctvms.demo.."),
                Hexagon.adapterKnowsNo(
                        "org.ctvms.reports", "org.ctvms.persistence..", "org.ctvms.mail..", "org.ctvms.demo.."),
                Hexagon.guiceOnlyInItsPackages("org.ctvms.core"),
                Hexagon.guiceOnlyInItsPackages("org.ctvms.persistence"),
                Hexagon.guiceOnlyInItsPackages("org.ctvms.mail"),
                Hexagon.guiceOnlyInItsPackages("org.ctvms.reports"),
                Hexagon.springOnlyInItsPackages("org.ctvms"),
                Hexagon.windowsStandOnTheRoleHandlesOnly("org.ctvms.demo.ui", BEHIND_THE_HANDLES),
                Hexagon.noClockButOurs("org.ctvms"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRules(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.ctvms.core",
                "org.ctvms.persistence",
                "org.ctvms.mail",
                "org.ctvms.reports",
                "org.ctvms.demo",
                "org.ctvms.demo.ui",
                "org.ctvms.core.storage"
            })
    void thePackagesThatRulesNameExist(String name) {
        assertThat(PRODUCT.containPackage(name)).isTrue();
    }

    static Stream<ArchRule> brokenRules() {
        String sample = "org.ctvms.demo.architecture.sample";
        return Stream.of(
                Hexagon.coreKnowsNo(sample + ".core", sample + ".adapter.."),
                Hexagon.adapterKnowsNo(sample + ".adapter", "java.sql.."),
                Hexagon.guiceOnlyInItsPackages(sample),
                Hexagon.windowsStandOnTheRoleHandlesOnly(sample + ".adapter", "java.sql.."),
                Hexagon.noClockButOurs(sample));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void everyRuleFindsADeliberateViolation(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(SAMPLE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theHostUsesOnlyPublicTypes() {
        assertThat(PRODUCT.stream()
                        .filter(type -> type.getPackageName().startsWith("org.ctvms.demo"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass())
                        .filter(type -> type.getPackageName().startsWith("org.ctvms.")
                                && !type.getPackageName().startsWith("org.ctvms.demo"))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC)))
                .isEmpty();
    }
}
