package org.ctvms.demo.hostile;

import org.ctvms.core.refusal.CtvmsException;

/** What became of a hostile text at a place. */
sealed interface Outcome {
    /** The engine took it and gave that back; whether the tables are as they were. */
    record Taken(String back, boolean unchanged) implements Outcome {}

    /** The engine refused it; whether the tables are as they were. */
    record Turned(CtvmsException refusal, boolean unchanged) implements Outcome {}

    /** Something failed that is no refusal. */
    record Broken(Throwable failure) implements Outcome {}
}
