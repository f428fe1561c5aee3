package org.ctvms.demo.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes a sample of any value by its components: full, or with everything optional left out. */
final class SampleValue {
    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 9_007_199_254_740_993L),
            Map.entry(Long.class, 3L),
            Map.entry(boolean.class, true),
            Map.entry(byte[].class, new byte[] {1, 0, -1}),
            Map.entry(BigDecimal.class, new BigDecimal("999999999999.125")),
            Map.entry(UUID.class, new UUID(7, 8)),
            Map.entry(Instant.class, Instant.parse("2026-11-10T04:30:00.123456789Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 10)),
            Map.entry(LocalTime.class, LocalTime.of(4, 30)),
            Map.entry(YearMonth.class, YearMonth.of(2026, 11)),
            Map.entry(Year.class, Year.of(2026)),
            Map.entry(Duration.class, Duration.ofSeconds(90)),
            Map.entry(ZoneId.class, ZoneId.of("Asia/Kolkata")));
    private static final Map<String, String> TEXTS = Map.of(
            "email", "sample@example.com", "mobile", "+91 90000 00001", "userName", "sample-user", "code", "INR");

    private final boolean full;

    SampleValue(boolean full) {
        this.full = full;
    }

    /** A value of the type. */
    Object of(Class<?> type) {
        return of(type, type.getSimpleName());
    }

    private Object of(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, name);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return TEXTS.getOrDefault(name, "Sample \u0930\u093E\u092E \"1\"");
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        return raw.isRecord() ? instance(raw) : simple(raw, name);
    }

    private Object container(ParameterizedType type, String name) {
        List<Object> parts = full
                ? Stream.of(type.getActualTypeArguments())
                        .map(part -> of(part, name))
                        .toList()
                : List.of();
        if (type.getRawType() == Optional.class) {
            return parts.stream().findFirst();
        }
        if (type.getRawType() == List.class) {
            return parts;
        }
        if (type.getRawType() == Map.class) {
            return full ? Map.of(parts.get(0), parts.get(1)) : Map.of();
        }
        throw new IllegalStateException("no sample of " + type + " " + name);
    }

    private static Object simple(Class<?> type, String name) {
        return Optional.ofNullable(SIMPLE.get(type))
                .orElseThrow(() -> new IllegalStateException("no sample of " + type + " " + name));
    }

    private Object instance(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getConstructor(types);
            return canonical.newInstance(Stream.of(parts)
                    .map(part -> of(part.getGenericType(), part.getName()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }
}
