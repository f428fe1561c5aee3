package org.ctvms.core.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2 hash and its text, the PHC string format. The library writes and reads that text in the language of the
 * machine, so that Turkish machines wrote {@code $argon2ıd$}; such texts are read too.
 */
record Argon2Hash(Argon2Function function, byte[] salt, byte[] digest) {
    private static final Map<String, Argon2> VARIANTS = Map.of("d", Argon2.D, "i", Argon2.I, "id", Argon2.ID);
    private static final Pattern TEXT = Pattern.compile(
            "\\$argon2(i|d|id)\\$v=([0-9]{1,3})\\$m=([0-9]{1,9}),t=([0-9]{1,9}),p=([0-9]{1,9})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static Argon2Hash of(String password, byte[] salt, Argon2Function function) {
        return new Argon2Hash(function, salt, digest(password, salt, function));
    }

    /** The hash that the text is; empty if it is none. */
    static Optional<Argon2Hash> parse(String text) {
        Matcher parts = TEXT.matcher(text.replace('\u0131', 'i'));
        return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
    }

    private static Argon2Hash of(Matcher parts) {
        byte[] digest = Base64.getDecoder().decode(parts.group(7));
        Argon2Function function = Argon2Function.getInstance(
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)),
                Integer.parseInt(parts.group(5)),
                digest.length,
                VARIANTS.get(parts.group(1)),
                Integer.parseInt(parts.group(2)));
        return new Argon2Hash(function, Base64.getDecoder().decode(parts.group(6)), digest);
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(digest, digest(password, salt, function));
    }

    private static byte[] digest(String password, byte[] salt, Argon2Function function) {
        return function.hash(password.getBytes(StandardCharsets.UTF_8), salt).getBytes();
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2" + variant() + "$v=" + function.getVersion() + "$m=" + function.getMemory() + ",t="
                + function.getIterations() + ",p=" + function.getParallelism() + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(digest);
    }

    private String variant() {
        return switch (function.getVariant()) {
            case D -> "d";
            case I -> "i";
            case ID -> "id";
        };
    }
}
