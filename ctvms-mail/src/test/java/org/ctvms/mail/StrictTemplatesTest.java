package org.ctvms.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictTemplatesTest {
    private static final String MARK = "\uFEFF";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"otp.subject.ftl", "otp.text.ftl", "otp.html.ftlh"})
    void byteOrderMarkOfATemplateReachesNoMail(String part) throws IOException {
        save(part, MARK + "Your code, café", StandardCharsets.UTF_8);

        Preview mail = rendered();

        assertThat(mail.subject() + mail.text() + mail.html())
                .contains("Your code, café")
                .doesNotContain(MARK);
    }

    @Test
    void byteOrderMarkOfAnIncludedTemplateReachesNoMail() throws IOException {
        save("words.ftl", MARK + "<#macro greeting>Good day</#macro>", StandardCharsets.UTF_8);
        save("otp.text.ftl", "<#import \"words.ftl\" as words><@words.greeting/>", StandardCharsets.UTF_8);
        save("otp.html.ftlh", "Sample", StandardCharsets.UTF_8);

        assertThat(rendered().text()).isEqualTo("Good day");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, café",
        "windows-1256, café",
        "UTF-16, café",
        "UTF-16LE, café",
        "UTF-16LE, Code",
        "UTF-32, Code"
    })
    void templateInAnotherEncodingIsRefusedByItsName(String encoding, String text) throws IOException {
        save("otp.text.ftl", text, Charset.forName(encoding));

        assertThatThrownBy(this::rendered)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("en/otp.text.ftl", "not UTF-8");
    }

    private void save(String part, String text, Charset encoding) throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.write(folder.resolve("en").resolve(part), text.getBytes(encoding));
    }

    private Preview rendered() {
        return new LetterRenderer(Optional.of(folder)).render(SampleLetters.of(MailKind.OTP, Language.ENGLISH));
    }
}
