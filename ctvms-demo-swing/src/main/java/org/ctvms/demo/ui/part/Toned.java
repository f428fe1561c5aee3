package org.ctvms.demo.ui.part;

import org.ctvms.demo.ui.look.Tone;

/** A state that knows in which tone it is shown; for states that only windows know. */
public interface Toned {
    /** Its tone. */
    Tone tone();
}
