package org.ctvms.demo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.file.Path;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {
    @TempDir
    Path home;

    @Test
    void sizeLanguageAndThemeAreRemembered() {
        new WindowMemory(home).keep(Theme.DARK, Language.INDONESIAN, new Rectangle(10, 20, 1200, 800));

        WindowMemory next = new WindowMemory(home);

        assertThat(next.theme()).isEqualTo(Theme.DARK);
        assertThat(next.language()).isEqualTo(Language.INDONESIAN);
        assertThat(next.bounds()).contains(new Rectangle(10, 20, 1200, 800));
    }

    @Test
    void theFirstStartIsLightAndEnglish() {
        WindowMemory first = new WindowMemory(home);

        assertThat(first.theme()).isEqualTo(Theme.LIGHT);
        assertThat(first.language()).isEqualTo(Language.ENGLISH);
        assertThat(first.bounds()).isEmpty();
    }
}
