package org.ctvms.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.ctvms.core.refusal.InvalidInputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
    private static final String PASSWORD = "sample p\u00e4ssword \u0130\u0131";

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "lt-LT", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "en-US"})
    void aHashIsWrittenAndReadAlikeInEveryLanguage(String language) {
        Locale.setDefault(Locale.ENGLISH);
        String english = Passwords.recommended().hash(PASSWORD);
        Locale.setDefault(Locale.forLanguageTag(language));
        Passwords passwords = Passwords.recommended();
        String hash = passwords.hash(PASSWORD);

        assertThat(hash).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(PASSWORD, english)).isTrue();
        assertThat(passwords.matches("sample password", english)).isFalse();
        Locale.setDefault(Locale.ENGLISH);
        assertThat(Passwords.recommended().matches(PASSWORD, hash)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "en-US"})
    void aHashThatATurkishMachineWroteIsRead(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        Passwords passwords = Passwords.recommended();
        String turkish = passwords.hash(PASSWORD).replace("$argon2id$", "$argon2\u0131d$");

        assertThat(passwords.matches(PASSWORD, turkish)).isTrue();
        assertThat(passwords.matches("sample password", turkish)).isFalse();
    }

    @Test
    void aHashWithOtherParametersIsRead() {
        String reference = "$argon2i$v=19$m=65536,t=2,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b+dWRWJTmmaJObG";
        assertThat(Argon2Hash.parse(reference).map(Argon2Hash::text)).contains(reference);
    }

    @Test
    void textThatIsNoHashMatchesNothing() {
        Passwords passwords = Passwords.recommended();
        assertThat(passwords.matches("", "")).isFalse();
        assertThat(passwords.matches(PASSWORD, PASSWORD)).isFalse();
        assertThat(passwords.matches(PASSWORD, "$argon2id$v=19$m=19456,t=2,p=1$$"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "64", "128"})
    void newHashesUseTheMemoryTheSystemPropertySets(String memory) {
        String hash = configured(memory).decoy();

        assertThat(hash).contains("$m=" + memory + ",t=2,p=1$");
    }

    @Test
    void newHashesUse19MebibytesByDefault() {
        assertThat(configured(null).decoy()).contains("$m=19456,t=2,p=1$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "262145", "-64", "64 KiB", "99999999999"})
    void memoryOutsideTheLimitsIsRefused(String memory) {
        assertThatThrownBy(() -> configured(memory))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("org.ctvms.passwordMemoryKib");
    }

    @Test
    void hashesStayValidWhenTheMemoryChanges() {
        String cheap = configured("64").hash(PASSWORD);

        assertThat(Passwords.recommended().matches(PASSWORD, cheap)).isTrue();
    }

    private static Passwords configured(String memory) {
        String before = System.getProperty(Passwords.MEMORY);
        try {
            set(memory);
            return Passwords.configured();
        } finally {
            set(before);
        }
    }

    private static void set(String memory) {
        if (memory == null) {
            System.clearProperty(Passwords.MEMORY);
        } else {
            System.setProperty(Passwords.MEMORY, memory);
        }
    }
}
