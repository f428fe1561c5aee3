package org.ctvms.demo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    private static final Rectangle LARGE = new Rectangle(0, 0, 1920, 1040);

    /** A screen of 1366 x 768 at 100, 125 and 150 %, less a task bar, one at twice the scale, and one of 4K. */
    @ParameterizedTest
    @CsvSource({"1366, 728", "1092, 582", "910, 480", "683, 344", "3840, 2120"})
    void firstWindowIsWithinTheScreen(int width, int height) {
        Rectangle screen = new Rectangle(0, 0, width, height);

        Rectangle window = WindowPlace.choose(Optional.empty(), List.of(screen));

        assertThat(screen.contains(window)).isTrue();
        assertThat(window.width).isEqualTo(Math.min(1024, width));
        assertThat(window.height).isEqualTo(Math.min(700, height));
    }

    @ParameterizedTest
    @CsvSource({"1366, 728", "1092, 582", "910, 480", "683, 344"})
    void windowOfALargerScreenIsMadeToFitASmallerOne(int width, int height) {
        Rectangle screen = new Rectangle(0, 0, width, height);

        Rectangle window = WindowPlace.choose(Optional.of(new Rectangle(300, 100, 1600, 900)), List.of(screen));

        assertThat(screen.contains(window)).isTrue();
    }

    @Test
    void windowStaysWhereItWas() {
        Rectangle before = new Rectangle(300, 100, 1200, 800);

        assertThat(WindowPlace.choose(Optional.of(before), List.of(LARGE))).isEqualTo(before);
    }

    @Test
    void windowHalfBeyondTheEdgeComesBack() {
        Rectangle before = new Rectangle(1500, 700, 1000, 700);

        assertThat(WindowPlace.choose(Optional.of(before), List.of(LARGE)))
                .isEqualTo(new Rectangle(920, 340, 1000, 700));
    }

    @Test
    void windowOfAScreenThatIsGoneIsInTheMiddleOfTheFirst() {
        Rectangle before = new Rectangle(2500, 100, 1000, 700);

        assertThat(WindowPlace.choose(Optional.of(before), List.of(LARGE)))
                .isEqualTo(new Rectangle(448, 170, 1024, 700));
    }

    @Test
    void windowStaysOnTheScreenThatShowsMostOfIt() {
        Rectangle right = new Rectangle(1920, 0, 1366, 728);
        Rectangle before = new Rectangle(1800, 20, 1000, 700);

        assertThat(WindowPlace.choose(Optional.of(before), List.of(LARGE, right)))
                .isEqualTo(new Rectangle(1920, 20, 1000, 700));
    }
}
