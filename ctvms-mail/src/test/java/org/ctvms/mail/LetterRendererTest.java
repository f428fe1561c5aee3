package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.mail.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterRendererTest {
    @TempDir
    Path folder;

    private void template(String text) throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/credentials.subject.ftl"), text);
    }

    private String subject() {
        return new LetterRenderer(Optional.of(folder))
                .render(SampleLetters.credentials(Language.ENGLISH))
                .subject();
    }

    @Test
    void aHostReplacesAnyTemplate() throws IOException {
        template("Hello ${name}");

        assertThat(subject()).isEqualTo("Hello Sample Mango");
    }

    @Test
    void aTemplateCannotReachJava() throws IOException {
        template("${'freemarker.template.utility.Execute'?new()('id')}");

        assertThatThrownBy(this::subject).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingValueIsAnErrorAndNotAGap() {
        Letter letter = new Letter(
                1,
                MailKind.CREDENTIALS,
                "a@example.com",
                Language.ENGLISH,
                "Sample",
                Map.of(),
                List.of(),
                Optional.empty());

        assertThatThrownBy(() -> new LetterRenderer(Optional.empty()).render(letter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }
}
