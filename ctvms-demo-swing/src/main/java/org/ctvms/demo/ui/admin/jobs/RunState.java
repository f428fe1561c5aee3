package org.ctvms.demo.ui.admin.jobs;

import org.ctvms.core.job.JobRun;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Toned;

/** How a run of a job ended. */
enum RunState implements Toned {
    DONE("jobs.done", Tone.GOOD),
    FAILED("jobs.failed", Tone.BAD);

    private final String key;
    private final Tone tone;

    RunState(String key, Tone tone) {
        this.key = key;
        this.tone = tone;
    }

    static RunState of(JobRun run) {
        return run.problem().isPresent() ? FAILED : DONE;
    }

    String key() {
        return key;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
