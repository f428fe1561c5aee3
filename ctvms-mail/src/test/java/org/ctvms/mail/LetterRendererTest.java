package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("org.ctvms.mail.TemplatesTest#kindsAndLanguages")
    void everyPartOfEveryLetterCanBeTheHosts(MailKind kind, Language language) throws IOException {
        Path base = Files.createDirectories(folder.resolve(language.locale().getLanguage()));
        for (String part : new String[] {"subject.ftl", "html.ftlh", "text.ftl"}) {
            Files.writeString(
                    base.resolve(kind.name().toLowerCase(Locale.ROOT) + "." + part), part + " of ${operatorName}");
        }
        LetterRenderer hosts = new LetterRenderer(Optional.of(folder));

        assertThat(hosts.render(SampleLetters.of(kind, language)))
                .isEqualTo(new Preview(
                        "subject.ftl of Sample Cable Network",
                        "html.ftlh of Sample Cable Network",
                        "text.ftl of Sample Cable Network"));
    }

    @Test
    void aTemplateCannotReachJava() throws IOException {
        template("${'freemarker.template.utility.Execute'?new()('id')}");

        assertThatThrownBy(this::subject).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingValueIsAnErrorAndNotAGap() {
        Letter letter = new Letter(
                new UUID(1, 1),
                MailKind.CREDENTIALS,
                Optional.empty(),
                Optional.empty(),
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
