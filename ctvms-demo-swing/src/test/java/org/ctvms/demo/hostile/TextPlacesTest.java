package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CtvmsBuilder;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.SettingsBuilder;
import org.ctvms.demo.hostile.sample.SampleEngine;
import org.junit.jupiter.api.Test;

class TextPlacesTest {
    private static Set<String> engine() {
        return TextPlaces.of(
                "org.ctvms.core",
                Ctvms.class,
                CtvmsBuilder.class,
                SettingsBuilder.class,
                AdminSession.class,
                CustomerSession.class);
    }

    private static Set<String> sample() {
        return TextPlaces.of("org.ctvms.demo.hostile.sample", SampleEngine.class);
    }

    @Test
    void everyPlaceThatTakesATextStandsInTheTable() {
        assertThat(Table.missing(engine()))
                .as("places that need a row in the table, so that hostile texts are tried there")
                .isEmpty();
    }

    @Test
    void theTableNamesNoPlaceThatIsNotThere() {
        assertThat(engine()).containsAll(Table.known());
    }

    @Test
    void aPlaceHasEitherARowOrAReason() {
        assertThat(Table.fields()).extracting(Field::place).doesNotContainAnyElementsOf(Table.NOT_OFFERED.keySet());
    }

    @Test
    void noWayToGiveATextIsOverlooked() {
        assertThat(sample())
                .containsExactly(
                        "SampleDesk.note/2 texts",
                        "SampleEngine.find/1 name",
                        "SampleEngine.open/1 secret",
                        "SampleFilter.by/1 name",
                        "SampleRequest name",
                        "SampleRequest nickname",
                        "SampleRule$Named name");
    }

    @Test
    void aPlaceWithoutARowIsTold() {
        assertThat(Table.missing(sample())).isEqualTo(sample());
    }
}
