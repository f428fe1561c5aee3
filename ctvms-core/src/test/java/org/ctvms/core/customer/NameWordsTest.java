package org.ctvms.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {
    @Test
    void aWordBeginsAtEachSignWithinIt() {
        assertThat(NameWords.of("Anne-Marie D'Souza (Shop)"))
                .containsExactly("annemarie", "marie", "dsouza", "souza", "shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "' OR ''='", "%_\\", "\u200D", "\u0301", "\uFDFA", "\u3300 \uFB03"})
    void wordsContainNoSearchOperators(String name) {
        assertThat(NameWords.of(name)).allMatch(word -> word.matches("[\\p{L}\\p{M}\\p{Nd}]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFB03-", "\uFDFA-", "a.", "\u3300'", "\u0915\u093F"})
    void wordsOfTheLongestNamesFitIntoOneLine(String part) {
        String name = part.repeat(100 / part.codePointCount(0, part.length()));
        assertThat(NameWords.of(name)).isNotEmpty();
        assertThat(String.join(" ", NameWords.of(name))).hasSizeLessThanOrEqualTo(1_900);
        assertThat(NameWords.of(name)).allMatch(word -> word.codePointCount(0, word.length()) <= 100);
    }

    @Test
    void everyNameIsFoundByItselfInAnyCase() {
        String letters = IntStream.range(0x21, 0x3000)
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        for (int at = 0; at + 10 < letters.length(); at += 10) {
            String name = letters.substring(at, at + 10);
            Customer customer = Samples.customer(100, name, "0600 000 300");
            assertThat(CustomerQuery.of(name).finds(customer)).as(name).isTrue();
            assertThat(CustomerQuery.of(name.toLowerCase(Locale.ROOT)).finds(customer))
                    .as(name)
                    .isTrue();
        }
    }
}
