package org.ctvms.demo.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, for any base package. */
final class Hexagon {
    private Hexagon() {}

    static ArchRule coreKnowsNo(String core, String... outside) {
        return noClasses()
                .that()
                .resideInAPackage(core + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(outside);
    }

    static ArchRule adapterKnowsNo(String adapter, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(adapter + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    static ArchRule guiceOnlyInItsPackages(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage("..guice..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.inject..", "jakarta.inject..");
    }

    static ArchRule windowsStandOnTheRoleHandlesOnly(String windows, String... behindThem) {
        return noClasses()
                .that()
                .resideInAPackage(windows + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(behindThem)
                        .or(simpleNameEndingWith("Store"))
                        .or(simpleNameEndingWith("Work")));
    }

    static ArchRule noClockButOurs(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.YearMonth.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now");
    }
}
