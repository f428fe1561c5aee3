package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.Preview;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own templates: every kind in every language. */
class TemplatesTest {
    private static final Map<Language, Map<String, String>> WORDS = Map.of(
            Language.ENGLISH,
            Map.of(
                    "CABLE_TV",
                    "Cable TV",
                    "BROADBAND",
                    "Broadband",
                    "ONLINE",
                    "Online",
                    "SLOW_INTERNET",
                    "Slow internet"),
            Language.INDONESIAN,
            Map.of(
                    "CABLE_TV",
                    "TV kabel",
                    "BROADBAND",
                    "Internet",
                    "ONLINE",
                    "Daring",
                    "SLOW_INTERNET",
                    "Internet lambat"));

    private final LetterRenderer renderer = new LetterRenderer(Optional.empty());

    static Stream<Arguments> kindsAndLanguages() {
        return Arrays.stream(MailKind.values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String asHtml(String text) {
        return escaped(text).replaceAll("\r?\n", "<br>");
    }

    private static List<String> shown(Letter letter) {
        Map<String, String> words = WORDS.get(letter.language());
        return Stream.concat(Stream.of(letter.values()), letter.lines().stream())
                .flatMap(values -> values.values().stream())
                .map(value -> words.getOrDefault(value, value))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void everyValueStandsInTextAndHtml(MailKind kind, Language language) {
        Letter letter = SampleLetters.of(kind, language);
        Preview preview = renderer.render(letter);

        assertThat(preview.subject()).contains("Sample Cable Network").doesNotContain("\n");
        assertThat(preview.text()).contains(shown(letter)).contains("Sample Cable Network");
        assertThat(preview.html())
                .contains(shown(letter).stream().map(TemplatesTest::asHtml).toList())
                .contains("Sample Cable Network", "<html lang=\"" + language.locale() + "\">")
                .containsOnlyOnce("<h1");
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void noConstantOfTheEngineIsShown(MailKind kind, Language language) {
        Preview preview = renderer.render(SampleLetters.of(kind, language));

        assertThat(preview.text()).doesNotContainPattern("[A-Z]_[A-Z]").doesNotContain("BROADBAND", "ONLINE");
        assertThat(preview.html()).doesNotContainPattern("[A-Z]_[A-Z]").doesNotContain("BROADBAND", "ONLINE");
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void nothingIsExecutableOrLoaded(MailKind kind, Language language) {
        assertThat(renderer.render(SampleLetters.of(kind, language)).html())
                .doesNotContainPattern(
                        "(?i)<script|<img|<link|<style|<iframe|<form| on[a-z]+=|javascript:|https?:|url\\(");
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void aLetterReadsTheSameInEveryLocaleOfTheMachine(MailKind kind, Language language) {
        Preview here = renderer.render(SampleLetters.of(kind, language));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(new LetterRenderer(Optional.empty()).render(SampleLetters.of(kind, language)))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAdminsCredentialsTellOfNoCrf(Language language) {
        Preview preview = renderer.render(SampleLetters.credentialsOfAnAdmin(language));

        assertThat(preview.text()).contains("crf100", "Sample<23>").doesNotContain("CRF");
        assertThat(preview.html()).contains("crf100", "Sample&lt;23&gt;").doesNotContain("CRF");
        assertThat(preview.subject()).contains("Sample Cable Network");
    }

    @ParameterizedTest
    @EnumSource
    void cashHasNoReference(Language language) {
        Preview preview = renderer.render(SampleLetters.invoice(language, Map.of("mode", "CASH", "reference", "")));

        assertThat(preview.text()).contains(language == Language.ENGLISH ? "Cash\n" : "Tunai\n");
        assertThat(preview.html()).doesNotContain("referen");
    }

    @ParameterizedTest
    @EnumSource
    void aGeneralComplaintNamesNoConnection(Language language) {
        Preview preview =
                renderer.render(SampleLetters.of(MailKind.COMPLAINT_RESOLVED, language, Map.of("device", "")));

        assertThat(preview.text()).doesNotContain("Connection", "Sambungan");
        assertThat(preview.html()).doesNotContain("Connection", "Sambungan");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SIGNAL, No signal, Tidak ada sinyal",
        "POOR_QUALITY, Poor quality, Kualitas buruk",
        "SLOW_INTERNET, Slow internet, Internet lambat",
        "BILLING, Billing, Tagihan",
        "EQUIPMENT, Equipment, Perangkat",
        "OTHER, Other, Lainnya",
        "A_LATER_ONE, A_LATER_ONE, A_LATER_ONE"
    })
    void theTypeOfAComplaintIsNamedInTheReadersLanguage(String type, String english, String indonesian) {
        Map<String, String> changed = Map.of("type", type);

        assertThat(renderer.render(SampleLetters.of(MailKind.COMPLAINT_RECEIVED, Language.ENGLISH, changed))
                        .text())
                .contains(" " + english + "\n");
        assertThat(renderer.render(SampleLetters.of(MailKind.COMPLAINT_RECEIVED, Language.INDONESIAN, changed))
                        .html())
                .contains(">" + indonesian + "<");
    }

    @Nested
    @DisplayName("values that try to be more than text")
    class HostileValues {
        static Stream<Arguments> hostile() {
            List<String> texts = List.of(
                    "<script>alert(1)</script>",
                    "\" onmouseover='alert(1)'",
                    "${7*7}",
                    "<#assign x = 7*7>${x}",
                    "a\r\nBcc: other@example.com",
                    "&amp;&lt;",
                    "😀👩‍👩‍👧",
                    "שלום עולם العربية",
                    "நன்றி",
                    "=1+1",
                    "'; --",
                    "x".repeat(10_000),
                    "word ".repeat(2_000).strip());
            return kindsAndLanguages()
                    .flatMap(both -> texts.stream().map(text -> Arguments.of(both.get()[0], both.get()[1], text)));
        }

        @ParameterizedTest(name = "{0} {1}")
        @MethodSource("hostile")
        void comeOutIntactInTextAndEscapedInHtml(MailKind kind, Language language, String hostile) {
            Preview preview = renderer.render(SampleLetters.allSaying(hostile, kind, language));

            assertThat(preview.text()).contains(hostile);
            assertThat(preview.html()).containsAnyOf(escaped(hostile), asHtml(hostile));
            assertThat(preview.html())
                    .doesNotContain("<script", "onmouseover='")
                    .doesNotContainPattern("\\b49\\b");
        }

        @ParameterizedTest(name = "{0} {1}")
        @MethodSource("hostile")
        void leaveTheSubjectOneLineThatServersTake(MailKind kind, Language language, String hostile) {
            assertThat(renderer.render(SampleLetters.allSaying(hostile, kind, language))
                            .subject())
                    .doesNotContainPattern("[\\r\\n\\p{Cntrl}]")
                    .hasSizeLessThanOrEqualTo(250);
        }
    }

    @Test
    void aHostReplacesTheFrameOfAllLetters(@TempDir Path folder) throws IOException {
        String ours = new String(
                LetterRenderer.class
                        .getResourceAsStream("templates/frame.html.ftlh")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("frame.html.ftlh"), ours.replace("#0f4c81", "#7a1f5c"));
        LetterRenderer hosts = new LetterRenderer(Optional.of(folder));

        assertThat(hosts.render(SampleLetters.of(MailKind.OTP, Language.INDONESIAN))
                        .html())
                .contains("#7a1f5c", "043217")
                .doesNotContain("#0f4c81");
    }

    @Test
    void aHostsTemplateCanUseOurFrameAndWords(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/invoice.html.ftlh"), """
                <#import "/frame.html.ftlh" as frame>
                <#import "words.ftl" as words>
                <@frame.letter language="en" title="Thanks" footer="Sample footer">${words.service(service)}</@frame.letter>
                """);
        Preview preview = new LetterRenderer(Optional.of(folder)).render(SampleLetters.invoice(Language.ENGLISH));

        assertThat(preview.html()).contains("<h1", "Thanks", "Sample footer", "Broadband");
        assertThat(preview.text()).contains("Connection: Broadband, Home 50, sample-login");
    }
}
