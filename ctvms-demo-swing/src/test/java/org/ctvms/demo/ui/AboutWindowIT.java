package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.CtvmsVersion;
import org.ctvms.core.language.Language;
import org.ctvms.demo.log.LogFile;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class AboutWindowIT extends WindowTest {
    private DialogFixture open() {
        press("user");
        window.menuItem("about").click();
        return dialog("about");
    }

    @Test
    void aboutNamesTheVersionAndWhereTheLogIs() {
        signInAsAdmin();
        DialogFixture about = open();
        assertThat(about.textBox("about.version").text()).isEqualTo(CtvmsVersion.CURRENT);
        assertThat(about.textBox("about.logFile").text())
                .isEqualTo(LogFile.path().toString());
        assertThat(about.textBox("about.database").text()).doesNotContain("password");
        picture("about");
        about.button("close").click();
        settle();

        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        open();
        picture("about-dark-indonesian");
        dialog("about").button("close").click();
    }
}
