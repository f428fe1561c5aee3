package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {
    private Glyphs glyphs;

    @BeforeEach
    void loadFont() throws IOException {
        glyphs = new Glyphs(new Fonts(FontFiles.load(), 1).regular);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            emoji      | a😀b   | a?b
            Hebrew     | שלום   | ????
            Thai       | ไทย    | ???
            Chinese    | 中文    | ??
            """)
    void whatTheFontsLackIsReplacedVisiblyOneForOne(String script, String text, String visible) {
        assertThat(glyphs.visible(text)).as(script).isEqualTo(visible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200C", "\u200D", "\u200E", "\u200F"})
    void whatTheLibraryLeavesOutIsReplacedThoughTheFontMayHaveIt(String invisible) {
        assertThat(glyphs.visible("a" + invisible + "b")).isEqualTo("a?b");
    }

    @Test
    void whatTheFontHasStays() {
        String text = "₹ Rp Élan Жук Ωmega Nguyễn 'quotes' \"<b>&amp;</b>\" =1+1 – …";
        assertThat(glyphs.visible(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"अमित", "தமிழ்", "سلام", "ന്\u200D", "क्\u200Cष", "धन्यवाद।"})
    void whatOnlyTheFontOfScriptsHasStays(String text) {
        assertThat(glyphs.visible(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u202E", "\u2067", "\u206F", "\u2028", "\t"})
    void whatWouldBeInvisibleIsReplacedBesideLettersOfAScriptToo(String invisible) {
        assertThat(glyphs.visible("अ" + invisible + "म")).isEqualTo("अ?म");
    }

    @Test
    void lettersAndTheirMarksAreComposed() {
        assertThat(glyphs.visible("Jose\u0301")).isEqualTo("Jos\u00E9");
    }
}
