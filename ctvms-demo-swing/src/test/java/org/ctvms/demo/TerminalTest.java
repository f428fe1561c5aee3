package org.ctvms.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.job.Progress;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private final List<String> said = new ArrayList<>();
    private final Progress progress = Terminal.lines(said::add);

    @Test
    void redirectedProgressBeginsWithTheFirstDayAndIsShort() {
        for (int day = 1; day <= 365; day++) {
            progress.at(day, 365);
        }
        assertThat(said).startsWith("  living day 1 of 365", "  living day 19 of 365");
        assertThat(said).endsWith("  living day 365 of 365").hasSize(21);
    }

    @Test
    void fewDaysAreOneLineEach() {
        for (int day = 1; day <= 3; day++) {
            progress.at(day, 3);
        }
        assertThat(said).containsExactly("  living day 1 of 3", "  living day 2 of 3", "  living day 3 of 3");
    }
}
