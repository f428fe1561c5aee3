package org.ctvms.demo.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLayoutTest {
    private static final PageSize STANDING = new PageSize(100, 200);
    private static final PageSize NARROW = new PageSize(50, 200);

    @Test
    void pagesLieBelowEachOtherAroundOneMiddle() {
        PageLayout layout = PageLayout.of(List.of(STANDING, NARROW), 2);

        assertThat(layout.places()).containsExactly(new Rectangle(12, 12, 200, 400), new Rectangle(62, 424, 100, 400));
        assertThat(layout.size()).isEqualTo(new Dimension(224, 836));
    }

    @Test
    void aHeightBelongsToThePageThereOrTheNextBelowTheGap() {
        PageLayout layout = PageLayout.of(List.of(STANDING, STANDING, STANDING), 1);

        assertThat(layout.pageAt(-5)).isZero();
        assertThat(layout.pageAt(100)).isZero();
        assertThat(layout.pageAt(213)).isEqualTo(1);
        assertThat(layout.pageAt(10_000)).isEqualTo(2);
    }

    @Test
    void onlyPagesWithinTheHeightsAreNamedAmongThousands() {
        PageLayout layout = PageLayout.of(Collections.nCopies(5000, STANDING), 1);

        int top = layout.places().get(3000).y;

        assertThat(layout.between(top, top + 250)).containsExactly(3000, 3001);
    }

    @Test
    void withoutPagesThereIsNothing() {
        PageLayout layout = PageLayout.of(List.of(), 1);

        assertThat(layout.pageAt(50)).isZero();
        assertThat(layout.between(0, 500)).isEmpty();
    }
}
