package org.ctvms.demo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowMemoryTest {
    @TempDir
    Path home;

    @Test
    void sizeLanguageAndThemeAreRemembered() {
        new WindowMemory(home).keep(Theme.DARK, Language.INDONESIAN, new Rectangle(10, 20, 1200, 800), true);

        WindowMemory next = new WindowMemory(home);

        assertThat(next.theme()).isEqualTo(Theme.DARK);
        assertThat(next.language()).isEqualTo(Language.INDONESIAN);
        assertThat(next.bounds()).contains(new Rectangle(10, 20, 1200, 800));
        assertThat(next.maximised()).isTrue();
    }

    @Test
    void theFirstStartIsLightAndEnglish() {
        WindowMemory first = new WindowMemory(home);

        assertThat(first.theme()).isEqualTo(Theme.LIGHT);
        assertThat(first.language()).isEqualTo(Language.ENGLISH);
        assertThat(first.bounds()).isEmpty();
        assertThat(first.maximised()).isFalse();
    }

    private WindowMemory after(String text) throws IOException {
        Files.writeString(home.resolve("window.properties"), text);
        return new WindowMemory(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=PURPLE", "theme", "language=MARTIAN", "x=left\ny=1\nwidth=2\nheight=3", "a=\\uZZZZ"})
    void unknownTextIsIgnored(String text) throws IOException {
        WindowMemory next = after(text);

        assertThat(next.theme()).isEqualTo(Theme.LIGHT);
        assertThat(next.language()).isEqualTo(Language.ENGLISH);
        assertThat(next.bounds()).isEmpty();
    }

    @Test
    void whatIsUnderstoodIsKeptBesideIt() throws IOException {
        WindowMemory next = after("theme=PURPLE\nlanguage=INDONESIAN\nx=1\ny=2\nwidth=0\nheight=900");

        assertThat(next.language()).isEqualTo(Language.INDONESIAN);
        assertThat(next.bounds()).isEmpty();
    }

    @Test
    void fileThatIsNoTextIsForgotten() throws IOException {
        Files.write(home.resolve("window.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(new WindowMemory(home).theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void placeThatCannotBeWrittenStopsNothing() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "no folder");

        assertThatCode(() ->
                        new WindowMemory(file).keep(Theme.DARK, Language.ENGLISH, new Rectangle(1, 2, 3, 4), false))
                .doesNotThrowAnyException();
    }
}
