package org.ctvms.demo.wiring.readme;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The mapper of the project's README; a test sends every public record through it. */
public final class JsonReadme {
    private JsonReadme() {}

    /** As the README shows it. */
    public static ObjectMapper mapper() {
        ObjectMapper json = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // "open" of isOpen() is written, too
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        return json;
    }
}
