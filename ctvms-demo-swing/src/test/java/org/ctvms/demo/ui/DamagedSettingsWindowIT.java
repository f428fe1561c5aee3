package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ctvms.demo.database.UnpackedOnce;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;

/** What is shown where the office's settings are damaged: never the sample operator. */
class DamagedSettingsWindowIT extends WindowTest {
    @Override
    Program start() {
        UnpackedOnce.into(home);
        try {
            Files.writeString(home.resolve("window.properties"), "theme=PURPLE\nlanguage=MARTIAN\nx=left\n");
            Files.writeString(home.resolve("office.properties"), "operator.address=1 Example Road\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return execute(() -> Program.open(home, 1));
    }

    private Path aside() throws IOException {
        try (var files = Files.list(home)) {
            return files.filter(file -> file.getFileName().toString().startsWith("office.properties.damaged-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void settingsThatAreLostAreEnteredAgainAndTheFileIsPutAside() throws IOException {
        picture("damaged-settings");
        assertThat(window.textBox("problem").text()).contains("office.properties", "lost: Name of the business, ");
        window.textBox("operatorAddress").requireText("1 Example Road");
        assertThat(home.resolve("database")).doesNotExist();

        press("useThese");
        assertThat(window.textBox("operatorName.problem").text()).isNotBlank();
        picture("damaged-settings-refused");

        window.textBox("operatorName").setText("Sample Network");
        window.comboBox("currency").selectItem(1);
        press("useThese");
        await("the folder is open", () -> isShowing("empty"));

        assertThat(Files.readString(home.resolve("office.properties"))).contains("Sample Network", "currency=IDR");
        assertThat(aside()).hasContent("operator.address=1 Example Road");
    }
}
