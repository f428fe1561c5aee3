package org.ctvms.demo.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomTest {
    @Test
    void aStepGoesToTheNextOfTheUsualSizes() {
        assertThat(Zoom.in(0.83)).isEqualTo(0.9);
        assertThat(Zoom.out(0.83)).isEqualTo(0.8);
        assertThat(Zoom.in(1)).isEqualTo(1.1);
        assertThat(Zoom.out(1)).isEqualTo(0.9);
    }

    @Test
    void theLargestAndTheSmallestStayAsTheyAre() {
        assertThat(Zoom.in(4)).isEqualTo(4);
        assertThat(Zoom.out(0.25)).isEqualTo(0.25);
    }

    @Test
    void aFittedPageTakesTheRoomWithinReason() {
        assertThat(Zoom.fitting(600, 800)).isEqualTo(1);
        assertThat(Zoom.fitting(600, 8000)).isEqualTo(2);
        assertThat(Zoom.fitting(600, 0)).isEqualTo(0.25);
    }
}
