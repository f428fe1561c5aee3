package org.ctvms.demo.ui.part;

import org.ctvms.core.complaint.ComplaintState;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.statement.MonthState;
import org.ctvms.demo.ui.look.Tone;

/** In which tone a state is shown. */
public final class Tones {
    private Tones() {}

    /** Of a connection. */
    public static Tone of(ConnectionStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case INACTIVE -> Tone.WARNING;
            case SUSPENDED -> Tone.BAD;
            case CLOSED -> Tone.NEUTRAL;
        };
    }

    /** Of a month. */
    public static Tone of(MonthState state) {
        return switch (state) {
            case PAID -> Tone.GOOD;
            case PARTLY_PAID -> Tone.WARNING;
            case NOT_PAID -> Tone.BAD;
            case NOT_DUE -> Tone.NEUTRAL;
        };
    }

    /** Of a complaint. */
    public static Tone of(ComplaintState state) {
        return switch (state) {
            case UNREAD -> Tone.ACCENT;
            case READ -> Tone.WARNING;
            case RESOLVED -> Tone.GOOD;
        };
    }

    /** Of any state that has one; neutral otherwise. */
    public static Tone of(Enum<?> state) {
        if (state instanceof ConnectionStatus status) {
            return of(status);
        }
        if (state instanceof MonthState month) {
            return of(month);
        }
        if (state instanceof Toned toned) {
            return toned.tone();
        }
        return state instanceof ComplaintState complaint ? of(complaint) : Tone.NEUTRAL;
    }
}
