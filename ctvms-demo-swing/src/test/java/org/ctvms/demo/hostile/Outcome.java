package org.ctvms.demo.hostile;

import java.util.List;
import org.ctvms.core.refusal.CtvmsException;

/** What became of a hostile text at a place. */
sealed interface Outcome {
    /** The engine took it and gave that back; the tables that changed where none should. */
    record Taken(String back, List<String> changed) implements Outcome {}

    /** The engine refused it; the tables that changed. */
    record Turned(CtvmsException refusal, List<String> changed) implements Outcome {}

    /** Something failed that is no refusal. */
    record Broken(Throwable failure) implements Outcome {}
}
