package org.ctvms.demo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

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
        return onlyInItsPackages(base, "..guice..", "com.google.inject..", "jakarta.inject..");
    }

    static ArchRule springOnlyInItsPackages(String base) {
        return onlyInItsPackages(base, "..spring..", "org.springframework..");
    }

    private static ArchRule onlyInItsPackages(String base, String packages, String... technology) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology);
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
                .callMethodWhere(describe("the time is that of the machine", Hexagon::asksTheMachine));
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
