package org.ctvms.demo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ctvms.demo.ui.part.Words;
import org.junit.jupiter.api.Test;

class FormCellTest {
    private final TypedInput<String> input = TypedInput.text("userName");
    private final FormCell cell = new FormCell("&User name", input);

    private String complaint(String typed, String words) {
        input.show(typed);
        cell.complain(words);
        return Stream.of(cell.getComponents())
                .filter(Words.class::isInstance)
                .map(below -> ((Words) below).getText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRefusalBelowItsInputDoesNotNameTheField() {
        assertThat(complaint("", "userName is empty")).isEqualTo("Is empty");
        assertThat(complaint("a b", "userName is 'a b'; it must be one word"))
                .isEqualTo("Is 'a b'; it must be one word");
    }

    @Test
    void wordsOfTheirOwnStayAsTheyAre() {
        assertThat(complaint("x", "Nothing is due on this connection")).isEqualTo("Nothing is due on this connection");
    }

    @Test
    void whatWasTypedKeepsItsLetters() {
        assertThat(complaint("sample.admin", "userName sample.admin is in use")).isEqualTo("sample.admin is in use");
        assertThat(complaint("i", "userName is 'i'; it is too short")).isEqualTo("Is 'i'; it is too short");
    }
}
