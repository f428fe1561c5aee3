package org.ctvms.demo.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.ctvms.demo.settings.OwnersFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who signs in to sample data; named at the sign-in, for they guard nothing.
 *
 * @param admin the admin's user name
 * @param customer a customer's user name
 * @param password the password of both
 */
public record SampleUsers(String admin, String customer, String password) {
    private static final Logger LOG = LoggerFactory.getLogger(SampleUsers.class);

    private static Path file(Path home) {
        return home.resolve("sample-users.properties");
    }

    /** Those of the home folder, if its data are samples and their names can be read. */
    public static Optional<SampleUsers> in(Path home) {
        if (Files.notExists(file(home))) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file(home))) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The sample users can't be read: {}", file(home), e);
        }
        return kept.keySet().containsAll(Set.of("admin", "customer", "password"))
                ? Optional.of(new SampleUsers(
                        kept.getProperty("admin"), kept.getProperty("customer"), kept.getProperty("password")))
                : Optional.empty();
    }

    /** Names them in the home folder. */
    public void keepIn(Path home) {
        Properties kept = new Properties();
        kept.setProperty("admin", admin);
        kept.setProperty("customer", customer);
        kept.setProperty("password", password);
        StringWriter text = new StringWriter();
        try {
            kept.store(text, "Who signs in to the sample data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OwnersFile.write(file(home), text.toString());
    }
}
