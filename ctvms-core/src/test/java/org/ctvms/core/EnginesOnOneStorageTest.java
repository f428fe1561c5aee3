package org.ctvms.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.InMemoryStorage;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnginesOnOneStorageTest {
    private final Storage storage = InMemoryStorage.runningUnitsTwice();

    private static SettingsBuilder settings(String currency, int decimals, String zone) {
        return Settings.builder()
                .operatorName("Sample")
                .currency(currency, decimals)
                .zone(zone)
                .minimumPayment("250");
    }

    private Ctvms engine(SettingsBuilder settings) {
        return Ctvms.builder()
                .storage(storage)
                .mail(new RecordingMail())
                .documents(new PlainDocuments())
                .archive(new InMemoryArchive())
                .settings(settings.build())
                .build();
    }

    private static Plan addPlan(Ctvms engine, String name) {
        return engine.actAsAdmin("clerk").plans().add(ServiceType.CABLE_TV, name, Money.of(300), "");
    }

    private static List<String> problems(ThrowingCallable call) {
        return catchThrowableOfType(InvalidSettingsException.class, call).problems();
    }

    @ParameterizedTest
    @CsvSource({
        "IDR, 2, Asia/Kolkata, currency is IDR with 2 decimals; the data are kept in INR with 2 decimals",
        "INR, 0, Asia/Kolkata, currency is INR with 0 decimals; the data are kept in INR with 2 decimals",
        "INR, 2, Asia/Jakarta, zone is Asia/Jakarta; the data are kept in Asia/Kolkata"
    })
    void fromTheFirstPlanOnTheyHaveOneCurrencyAndZone(String currency, int decimals, String zone, String problem) {
        addPlan(engine(settings("INR", 2, "Asia/Kolkata")), "Basic");

        assertThat(problems(() -> engine(settings(currency, decimals, zone))))
                .singleElement()
                .asString()
                .startsWith(problem)
                .endsWith("; set what is kept, or use another database or table prefix");
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Calcutta, Asia/Kolkata",
        "Asia/Kolkata, Asia/Calcutta",
        "Asia/Saigon, Asia/Ho_Chi_Minh",
        "Etc/UTC, UTC"
    })
    void zoneNamesWithTheSameRulesAreTheSameZone(String kept, String other) {
        addPlan(engine(settings("INR", 2, kept)), "Basic");

        assertThatCode(() -> addPlan(engine(settings("INR", 2, other)), "Fast")).doesNotThrowAnyException();
    }

    @Test
    void bothAreToldAtOnce() {
        addPlan(engine(settings("INR", 2, "Asia/Kolkata")), "Basic");

        assertThat(problems(() -> engine(settings("IDR", 0, "Asia/Jakarta")))).hasSize(2);
    }

    @Test
    void allElseMayChange() {
        addPlan(engine(settings("INR", 2, "Asia/Kolkata")), "Basic");

        assertThatCode(() -> engine(settings("INR", 2, "Asia/Kolkata")
                        .graceDays(5)
                        .fixedTermDays(30)
                        .minimumPayment("0")))
                .doesNotThrowAnyException();
    }

    @Test
    void whileThereIsNoPlanAnyIsTaken() {
        Ctvms before = engine(settings("INR", 2, "Asia/Kolkata"));
        Ctvms chosen = engine(settings("IDR", 0, "Asia/Jakarta"));
        Plan first = addPlan(chosen, "Basic");

        assertThat(problems(() -> addPlan(before, "Gold"))).hasSize(2);
        assertThat(problems(() -> before.actAsAdmin("clerk").plans().changePrice(first.id(), Money.of(400))))
                .hasSize(2);
        assertThat(chosen.actAsAdmin("clerk").plans().all()).containsExactly(first);
    }

    @Test
    void plansFromBeforeAreTakenForThoseOfTheFirstEngine() {
        storage.write(
                work -> work.plans().insert(ServiceType.CABLE_TV, "Old", "", Money.of(300), LocalDate.of(2026, 1, 1)));
        engine(settings("IDR", 0, "Asia/Jakarta"));

        assertThat(problems(() -> engine(settings("INR", 2, "Asia/Kolkata")))).hasSize(2);
    }
}
