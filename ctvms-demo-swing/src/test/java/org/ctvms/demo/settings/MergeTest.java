package org.ctvms.demo.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static Properties of(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }

    private static Merge merge(Map<String, String> before, Map<String, String> after, Map<String, String> stored) {
        return new Merge(of(before), of(after), of(stored));
    }

    @Test
    void differentSettingsAreBroughtTogether() {
        Merge merge = merge(Map.of("a", "1", "b", "1"), Map.of("a", "2", "b", "1"), Map.of("a", "1", "b", "3"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(Map.of("a", "2", "b", "3"));
    }

    @Test
    void sameSettingChangedTwiceIsAConflict() {
        assertThat(merge(Map.of("a", "1"), Map.of("a", "2"), Map.of("a", "3")).conflicts())
                .containsExactly("a");
        assertThat(merge(Map.of("a", "1"), Map.of("a", "2"), Map.of("a", "2")).conflicts())
                .isEmpty();
    }

    @Test
    void removedAndAddedSettingsAreChangesToo() {
        Merge merge = merge(Map.of("a", "1"), Map.of("b", "1"), Map.of("a", "1", "c", "1"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(Map.of("b", "1", "c", "1"));
        assertThat(merge(Map.of("a", "1"), Map.of(), Map.of("a", "2")).conflicts())
                .containsExactly("a");
    }
}
