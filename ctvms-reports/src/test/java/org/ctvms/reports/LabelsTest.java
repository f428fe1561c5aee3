package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import org.ctvms.core.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"invoice", "report"})
    void everyLanguageHasTheSameTexts(String kind) throws IOException {
        assertThat(keys(kind, "en")).isEqualTo(keys(kind, "id")).hasSizeGreaterThan(12);
    }

    @Test
    void datesAreWrittenInTheLanguage() {
        LocalDate date = LocalDate.of(2026, 8, 17);
        assertThat(Labels.ofInvoices(Language.ENGLISH).date(date)).isEqualTo("17 August 2026");
        assertThat(Labels.ofInvoices(Language.INDONESIAN).date(date)).isEqualTo("17 Agustus 2026");
    }

    @Test
    void aTextThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Labels.ofInvoices(Language.ENGLISH).text("nonsense"))
                .hasMessageContaining("nonsense");
    }

    private static Set<String> keys(String kind, String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(kind + "_" + language + ".properties")) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }
}
