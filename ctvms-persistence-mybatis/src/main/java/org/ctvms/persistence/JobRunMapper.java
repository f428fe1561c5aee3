package org.ctvms.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Param;
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

    List<JobRunRow> last(@Param("limit") int limit);
}
