package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the window remembers never stops anything. */
class ClosingWindowIT extends WindowTest {
    @Test
    void windowClosesWhereNothingCanBeWritten() throws IOException {
        Files.createDirectories(home.resolve("window.properties.next/in-the-way"));
        press("theme");
        press("theme");
        assertThat(isShowing("signIn")).isTrue();

        window.close();

        awaitBusy("the window is gone", () -> !window.target().isDisplayable());
        assertThat(execute(() -> window.target().isDisplayable())).isFalse();
    }
}
