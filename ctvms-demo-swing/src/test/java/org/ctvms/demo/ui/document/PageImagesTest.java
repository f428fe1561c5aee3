package org.ctvms.demo.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageImagesTest {
    private static final int PAGES = 3000;

    private final PageImages images = new PageImages();

    @Test
    void aFewPagesAreKeptHoweverManyAreSeen() {
        for (int page = 0; page < PAGES; page++) {
            images.keep(page, image(10, 10));
        }

        assertThat(images.size()).isEqualTo(PageImages.MOST_PAGES);
        assertThat(images.find(PAGES - 1)).isPresent();
        assertThat(images.find(0)).isEmpty();
    }

    @Test
    void largePagesAreKeptInSmallerNumber() {
        for (int page = 0; page < 9; page++) {
            images.keep(page, image(3000, 4000));
        }

        assertThat(images.pixels()).isLessThanOrEqualTo(PageImages.MOST_PIXELS);
        assertThat(images.find(8)).isPresent();
    }

    @Test
    void aPageThatWasSeenAgainOutlivesOthers() {
        for (int page = 0; page < PageImages.MOST_PAGES; page++) {
            images.keep(page, image(10, 10));
        }

        images.find(0);
        images.keep(PAGES, image(10, 10));

        assertThat(images.find(0)).isPresent();
        assertThat(images.find(1)).isEmpty();
    }

    @Test
    void noPageIsDrawnLargerThanThePicturesMayBe() {
        PageSize poster = new PageSize(3000, 4000);

        double sharpness = poster.sharpness(8);

        assertThat(sharpness * 3000 * sharpness * 4000).isLessThanOrEqualTo(12_000_001);
        assertThat(new PageSize(595, 842).sharpness(2)).isEqualTo(2);
    }

    private static PageImage image(int width, int height) {
        return new PageImage(Optional.of(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY)), 1);
    }
}
