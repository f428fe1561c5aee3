package org.ctvms.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;

interface JobRunMapper {
    int record(
            @Param("run") JobRun run,
            @Param("byWhom") String byWhom,
            @Param("tookMillis") long tookMillis,
            @Param("problem") String problem);

    /** Null if there are no more than that many. */
    Long newestBeyond(@Param("kept") int kept);

    int removeThrough(@Param("number") long number);

    boolean isFailing(@Param("job") JobKind job, @Param("problem") String problem, @Param("since") Instant since);

    int prune(@Param("before") Instant before, @Param("limit") int limit);

    List<JobRunRow> last(@Param("limit") int limit);
}
