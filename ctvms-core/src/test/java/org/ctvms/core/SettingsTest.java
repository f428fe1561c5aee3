package org.ctvms.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.account.AccountPolicy;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.connection.ExpiryRule;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.retention.Retention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void onlyTheOperatorsNameHasNoDefault() {
        Settings settings = Settings.of("Sample Cable Network");

        assertThat(settings.currency().code()).isEqualTo("INR");
        assertThat(settings.zone()).hasToString("Asia/Kolkata");
        assertThat(settings.language()).isEqualTo(Language.ENGLISH);
        assertThat(settings.minimumPayment()).isEqualTo(Money.of(250));
        assertThat(settings.billing())
                .isEqualTo(new BillingPolicy(new StatusRule(60), ExpiryRule.CALENDAR_MONTHS, false, 40));
        assertThat(problems(Settings.builder())).singleElement().asString().startsWith("operatorName is empty");
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsProperty() {
        SettingsBuilder wrong = Settings.builder()
                .operatorName("two\nlines")
                .currency("RUPEE")
                .zone("Mars/Base")
                .language(null)
                .minimumPayment("much")
                .graceDays(-1)
                .fixedTermDays(0);

        assertThat(problems(wrong)).hasSize(7);
        assertThat(String.join("\n", problems(wrong)))
                .contains("operatorName", "currency", "zone", "language", "minimumPayment", "graceDays")
                .contains("fixedTermDays");
    }

    @Test
    void settingsPutTogetherByHandKeepTheLimitsOfTheBuilder() {
        Settings good = Settings.of("Sample");
        BillingPolicy billing = new BillingPolicy(new StatusRule(-1), ExpiryRule.fixedDays(0), false, 40);
        AccountPolicy accounts = new AccountPolicy(1, Duration.ofSeconds(30), Duration.ofDays(8), Duration.ofDays(8));

        assertThat(problems(() -> new Settings(
                        good.operator(),
                        good.currency(),
                        ZoneId.of("+05:30"),
                        good.language(),
                        Money.of(-5),
                        billing,
                        accounts,
                        new Retention(-1, 1201, -1, 1201))))
                .extracting(problem -> problem.split(" ")[0])
                .containsExactly(
                        "zone",
                        "minimumPayment",
                        "graceDays",
                        "fixedTermDays",
                        "signInAttempts",
                        "lockMinutes",
                        "idleMinutes",
                        "sessionMinutes",
                        "changeDays",
                        "mailMonths",
                        "jobLogMonths",
                        "auditMonths");
    }

    @Test
    void settingsPutTogetherByHandLackNothing() {
        BillingPolicy billing = new BillingPolicy(null, null, false, 40);
        AccountPolicy accounts = new AccountPolicy(5, null, null, null);

        assertThat(problems(() -> new Settings(null, null, null, null, null, null, null, null)))
                .hasSize(8)
                .allMatch(problem -> problem.contains("is missing"));
        assertThat(problems(() -> new Settings(null, null, null, null, null, billing, accounts, null)))
                .hasSize(11)
                .allMatch(problem -> problem.contains("is missing"));
    }

    @ParameterizedTest
    @CsvSource({"INR, 2, 0.001", "IDR, 0, 0.5", "INR, 2, -1"})
    void theMinimumIsPayableInTheCurrency(String currency, int decimals, String minimum) {
        SettingsBuilder wrong = Settings.builder()
                .operatorName("Sample")
                .currency(currency, decimals)
                .minimumPayment(minimum);

        assertThat(problems(wrong)).singleElement().asString().contains("minimumPayment", minimum);
    }

    @Test
    void aMinimumBelowNothingIsToldWhateverTheCurrency() {
        SettingsBuilder wrong =
                Settings.builder().operatorName("Sample").currency("RUPEE").minimumPayment("-1");

        assertThat(problems(wrong))
                .extracting(problem -> problem.split(" ")[0])
                .containsExactly("currency", "minimumPayment");
    }

    @Test
    void whatIsMissingIsAMistakeLikeAnyOther() {
        SettingsBuilder nothing = Settings.builder()
                .operatorName(null)
                .operatorAddress(null)
                .currency(null)
                .zone(null)
                .minimumPayment(null);

        assertThat(problems(nothing)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\r\nx", "\u001B[31m", "high\uD800", "\u202Etxt", "\u0085"})
    void aMistakeShowsItsValueHarmlessly(String value) {
        SettingsBuilder wrong = Settings.builder()
                .operatorName("Sample")
                .currency(value)
                .zone(value)
                .minimumPayment(value.repeat(1000));

        assertThat(problems(wrong))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem)
                        .hasSizeLessThan(150)
                        .contains("\uFFFD")
                        .doesNotContainPattern("[\\p{Cc}\\p{Cs}\u202E]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "-1", "+05:30", "UTC+5", "Z", ""})
    void aZoneIsANameAndNoOffset(String offset) {
        SettingsBuilder wrong = Settings.builder().operatorName("Sample").zone(offset);

        assertThat(problems(wrong)).singleElement().asString().startsWith("zone is '" + offset + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jakarta", "UTC", "Etc/GMT-5"})
    void aZoneIsKeptAsItIsNamed(String name) {
        Settings settings = Settings.builder().operatorName("Sample").zone(name).build();

        assertThat(settings.zone()).hasToString(name);
    }

    @Test
    void aCorrectedBuilderForgetsItsMistakes() {
        SettingsBuilder builder = Settings.builder().graceDays(-1);
        problems(builder);

        Settings settings =
                builder.operatorName("Sample").graceDays(0).fixedTermDays(30).build();

        assertThat(settings.billing().expiry()).isEqualTo(ExpiryRule.fixedDays(30));
    }

    @Test
    void anEngineTellsEveryPartThatIsMissing() {
        InvalidSettingsException refusal = catchThrowableOfType(
                InvalidSettingsException.class,
                () -> Ctvms.builder().clock(null).build());

        assertThat(refusal.problems()).hasSize(6);
        assertThat(refusal).hasMessageContainingAll("storage", "mail", "documents", "archive", "settings", "clock");
    }

    private static List<String> problems(SettingsBuilder builder) {
        return problems(builder::build);
    }

    private static List<String> problems(ThrowingCallable call) {
        return catchThrowableOfType(InvalidSettingsException.class, call).problems();
    }
}
