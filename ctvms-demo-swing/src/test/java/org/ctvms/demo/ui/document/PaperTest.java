package org.ctvms.demo.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void aPageIsDrawnAsLargeAsAskedFor() {
        try (Paper paper = Paper.open(SamplePdf.of(1))) {
            BufferedImage image = paper.draw(0, 2).orElseThrow();

            assertThat(image.getWidth()).isBetween(1190, 1191);
            assertThat(image.getHeight()).isBetween(1683, 1684);
            assertThat(image.getRGB(400, image.getHeight() - 1200)).isEqualTo(BLACK);
            assertThat(image.getRGB(20, 20)).isEqualTo(WHITE);
        }
    }

    @Test
    void everyPageIsCountedAndTheLastCanBeDrawn() {
        try (Paper paper = Paper.open(SamplePdf.of(2000))) {
            assertThat(paper.pages()).hasSize(2000);
            assertThat(paper.draw(1999, 0.5)).isPresent();
        }
    }

    @Test
    void nothingIsDrawnOnceItIsClosed() {
        Paper paper = Paper.open(SamplePdf.of(1));

        paper.close();

        assertThat(paper.draw(0, 1)).isEmpty();
    }

    @Test
    void whatIsNoPdfIsRefused() {
        byte[] text = "no document".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Paper.open(text)).isInstanceOf(UncheckedIOException.class);
    }
}
