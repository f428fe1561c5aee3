package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import org.ctvms.core.mail.Language;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void everyLanguageHasTheSameTexts() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("id")).hasSizeGreaterThan(12);
    }

    @Test
    void datesAreWrittenInTheLanguage() {
        LocalDate date = LocalDate.of(2026, 8, 17);
        assertThat(new Labels(Language.ENGLISH).date(date)).isEqualTo("17 August 2026");
        assertThat(new Labels(Language.INDONESIAN).date(date)).isEqualTo("17 Agustus 2026");
    }

    @Test
    void aTextThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new Labels(Language.ENGLISH).text("nonsense")).hasMessageContaining("nonsense");
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream("invoice_" + language + ".properties")) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }
}
