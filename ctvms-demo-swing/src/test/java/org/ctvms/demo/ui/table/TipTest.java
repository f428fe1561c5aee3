package org.ctvms.demo.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TipTest {
    @Test
    void aLongTipIsBrokenBetweenWords() {
        String words = "word ".repeat(100).strip();

        String tip = Tip.of(words);

        assertThat(tip.lines()).hasSizeGreaterThan(5).allMatch(line -> line.length() <= 80);
        assertThat(tip.replace("\n", "")).isEqualTo(words);
    }

    @Test
    void aShortTipStaysOneLine() {
        assertThat(Tip.of("All of it fits.")).isEqualTo("All of it fits.");
    }
}
