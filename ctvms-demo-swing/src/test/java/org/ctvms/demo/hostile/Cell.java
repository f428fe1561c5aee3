package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/** A cell of the table: what one place did with one text. */
record Cell(Field field, Hostile hostile, Outcome outcome) {
    boolean isTaken() {
        return outcome instanceof Outcome.Taken;
    }

    /** Fails unless the text was refused clearly and nothing was changed, or was taken and came back intact. */
    void check() {
        if (outcome instanceof Outcome.Taken taken) {
            assertThat(taken.back()).as("%s: what came back", this).isEqualTo(field.kept(hostile));
            assertThat(taken.changed()).as("%s: what was changed", this).isEmpty();
        } else if (outcome instanceof Outcome.Turned turned) {
            assertThat(turned.refusal()).as("%s: names the field or rule", this).matches(field.refusal());
            assertThat(turned.refusal().getMessage())
                    .as("%s: can be shown", this)
                    .matches(Refused::isHarmless);
            assertThat(turned.changed()).as("%s: what was changed", this).isEmpty();
        } else if (outcome instanceof Outcome.Broken broken) {
            fail(this + ": no refusal", broken.failure());
        }
    }

    @Override
    public String toString() {
        return hostile + " as " + field;
    }
}
