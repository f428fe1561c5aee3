package org.ctvms.demo.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctvms.core.account.OtpLetters;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.guice.CtvmsModule;
import org.ctvms.core.mail.LettersByKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.retention.Pruning;
import org.ctvms.core.time.OperatorClock;
import org.ctvms.demo.wiring.readme.JsonReadme;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.mail.guice.MailModule;
import org.ctvms.persistence.guice.MyBatisStorageModule;
import org.ctvms.reports.guice.ReportsModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
    private static final Map<Class<?>, String> NO_VALUES = Map.of(
            Actor.class, "reads the clock",
            OperatorClock.class, "reads the clock",
            Pruning.Prunable.class, "deletes",
            OtpLetters.class, "writes mails",
            LettersByKind.class, "writes mails",
            SmtpSettings.class, "has keys and a password",
            MailModule.class, "wires",
            MyBatisStorageModule.class, "wires",
            ReportsModule.class, "wires");

    private static final List<JavaClass> PUBLIC_TYPES = publicTypes();
    private static final ObjectMapper JSON = JsonReadme.mapper();
    private static final ObjectMapper AS_SPRING_BOOT_HAS_IT =
            JsonReadme.mapper().disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    private static final ObjectMapper AS_JACKSON_HAS_IT =
            JsonReadme.mapper().enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<Class<?>> records() {
        return PUBLIC_TYPES.stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> !NO_VALUES.containsKey(type));
    }

    static Stream<Object> enumConstants() {
        return PUBLIC_TYPES.stream()
                .filter(JavaClass::isEnum)
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordIsReadAsItWasWritten(Class<?> type) throws IOException {
        assertReadAsWritten(new SampleValue(true).of(type));
        assertReadAsWritten(new SampleValue(false).of(type));
    }

    @ParameterizedTest
    @MethodSource("enumConstants")
    void everyConstantIsReadAsItWasWritten(Object constant) throws IOException {
        assertReadAsWritten(constant);
    }

    @Test
    void amountsAreExactNumbers() throws IOException {
        assertThat(JSON.writeValueAsString(Money.of("999999999999.0625"))).contains("\"amount\":999999999999.0625");
        assertThat(JSON.writeValueAsString(Money.of("250"))).contains("\"amount\":250");
    }

    @Test
    void datesAreWrittenAsIsoTexts() throws IOException {
        assertThat(JSON.writeValueAsString(LocalDate.parse("2025-01-31"))).isEqualTo("\"2025-01-31\"");
        assertThat(JSON.writeValueAsString(YearMonth.parse("2025-01"))).isEqualTo("\"2025-01\"");
        assertThat(JSON.writeValueAsString(Instant.parse("2025-01-31T08:30:00.123456Z")))
                .isEqualTo("\"2025-01-31T08:30:00.123456Z\"");
    }

    /** Values are records and constants: what else compares itself would need a sample of its own here. */
    @Test
    void nothingElseIsAValue() {
        assertThat(PUBLIC_TYPES)
                .filteredOn(type -> !type.isRecord() && !type.isEnum())
                .filteredOn(type -> type.tryGetMethod("equals", Object.class).isPresent())
                .extracting(JavaClass::getName)
                .containsExactly(CtvmsModule.class.getName());
        assertThat(NO_VALUES.keySet()).allMatch(Class::isRecord);
    }

    private void assertReadAsWritten(Object value) throws IOException {
        for (ObjectMapper mapper : List.of(JSON, AS_SPRING_BOOT_HAS_IT, AS_JACKSON_HAS_IT)) {
            Object read = mapper.readValue(mapper.writeValueAsString(value), value.getClass());
            assertThat(read).usingRecursiveComparison().isEqualTo(value);
        }
    }

    private static List<JavaClass> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages(
                                "org.ctvms.core", "org.ctvms.mail", "org.ctvms.reports", "org.ctvms.persistence")
                        .stream()
                        .filter(JsonTest::isPublic)
                        .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(JsonTest::isPublic).orElse(true);
    }
}
