package org.ctvms.core.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Locale;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes, hashes and verifies passwords. Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat
 * Sheet). The system property {@value #MEMORY} sets another size, in KiB: a small one saves a host's tests most of their
 * time. A hash names its own size, so all stay valid. Thread-safe.
 */
public final class Passwords {
    /** The system property for the memory of a new hash, 8 to 262,144 KiB. */
    static final String MEMORY = "org.ctvms.passwordMemoryKib";

    private static final Logger LOG = LoggerFactory.getLogger(Passwords.class);
    private static final int RECOMMENDED_KIB = 19 * 1024;
    private static final int LEAST_KIB = 8;
    private static final int MOST_KIB = 256 * 1024;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int GENERATED_LENGTH = 12;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    // why: without the characters people mix up when they copy from paper
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Argon2Function function;
    private final String decoy;

    private Passwords(int memoryKib) {
        function = Argon2Function.getInstance(memoryKib, PASSES, 1, HASH_BYTES, Argon2.ID);
        decoy = new Argon2Hash(function, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES)).text();
    }

    /** Passwords of the recommended cost, whatever the system property says. */
    static Passwords recommended() {
        return new Passwords(RECOMMENDED_KIB);
    }

    /**
     * Passwords of the cost that the system property sets, or of the recommended one without it.
     *
     * @throws InvalidInputException if the property is no number from 8 to 262,144
     */
    public static Passwords configured() {
        String given = System.getProperty(MEMORY, Integer.toString(RECOMMENDED_KIB));
        int memoryKib = memory(given);
        if (memoryKib < RECOMMENDED_KIB) {
            LOG.warn(
                    "New passwords are hashed with {} KiB instead of {}; use this in tests alone",
                    given,
                    RECOMMENDED_KIB);
        }
        return new Passwords(memoryKib);
    }

    private static int memory(String given) {
        if (given.matches("[0-9]{1,7}")) {
            int memoryKib = Integer.parseInt(given);
            if (memoryKib >= LEAST_KIB && memoryKib <= MOST_KIB) {
                return memoryKib;
            }
        }
        throw new InvalidInputException(MEMORY, "must be a number from 8 to 262144");
    }

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
        return Argon2Hash.of(password, randomBytes(SALT_BYTES), function).text();
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The password as somebody chose it; refused unless it has 8 to 128 characters that can be typed. */
    String chosen(String password) {
        Check.given("password", password);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidInputException(
                    "password",
                    "must have " + SHORTEST + " to " + LONGEST + " characters",
                    Flaw.WRONG_LENGTH,
                    SHORTEST,
                    LONGEST);
        }
        if (!Check.text("password", password, LONGEST).equals(password)) {
            throw new InvalidInputException("password", "must not begin or end with a space", Flaw.OUTER_SPACE);
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
