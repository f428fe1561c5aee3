package org.ctvms.demo.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import org.junit.jupiter.api.Test;

class BesideTest {
    private static final Dimension SIZE = new Dimension(900, 600);
    private static final Rectangle WIDE = new Rectangle(0, 0, 2560, 1440);

    @Test
    void aWindowGoesToTheRightWhereThereIsRoom() {
        assertThat(Beside.place(SIZE, new Rectangle(100, 80, 1024, 700), WIDE))
                .isEqualTo(new Rectangle(1124, 80, 900, 600));
    }

    @Test
    void elseToTheLeft() {
        assertThat(Beside.place(SIZE, new Rectangle(1500, 80, 1024, 700), WIDE))
                .isEqualTo(new Rectangle(600, 80, 900, 600));
    }

    @Test
    void elseNarrowerSoThatADialogStaysInSight() {
        Rectangle screen = new Rectangle(0, 0, 1680, 1050);

        assertThat(Beside.place(SIZE, new Rectangle(560, 175, 480, 400), screen))
                .isEqualTo(new Rectangle(1040, 175, 640, 600));
        assertThat(Beside.place(SIZE, new Rectangle(660, 175, 480, 400), screen))
                .isEqualTo(new Rectangle(0, 175, 660, 600));
    }

    @Test
    void elseLowerAndFurtherRightButOnTheScreen() {
        Rectangle screen = new Rectangle(0, 0, 1680, 1050);

        assertThat(Beside.place(SIZE, new Rectangle(328, 175, 1024, 700), screen))
                .isEqualTo(new Rectangle(500, 223, 900, 600));
        assertThat(Beside.place(SIZE, screen, screen)).isEqualTo(new Rectangle(780, 48, 900, 600));
    }

    @Test
    void aSmallScreenMakesItSmaller() {
        Rectangle screen = new Rectangle(0, 0, 800, 500);

        assertThat(Beside.place(SIZE, screen, screen)).isEqualTo(screen);
    }
}
