package org.ctvms.core.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Locale;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * Makes, hashes and verifies passwords. Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat
 * Sheet). Thread-safe.
 */
public final class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final int GENERATED_LENGTH = 12;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    // why: without the characters people mix up when they copy from paper
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final String decoy = hash(generate());

    /** A new random password of twelve letters and digits. */
    public String generate() {
        return random.ints(GENERATED_LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, at) -> text.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** A new random code of six digits. */
    String generateCode() {
        return String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
    }

    /** The hash to keep, with its own salt. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return Argon2Hash.of(password, salt, ARGON2ID).text();
    }

    /** The password as somebody chose it; refused unless it has 8 to 128 characters that can be typed. */
    String chosen(String password) {
        Check.given("password", password);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidInputException("password", "must have " + SHORTEST + " to " + LONGEST + " characters");
        }
        if (!Check.text("password", password, LONGEST).equals(password)) {
            throw new InvalidInputException("password", "must not begin or end with a space");
        }
        return password;
    }

    /** A hash that no password is known for. */
    String decoy() {
        return decoy;
    }

    boolean matches(String password, String hash) {
        return password.length() <= LONGEST
                && Argon2Hash.parse(hash)
                        .filter(stored -> stored.matches(password))
                        .isPresent();
    }
}
