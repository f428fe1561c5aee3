package org.ctvms.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface ChangeMapper {
    int add(@Param("at") Instant at, @Param("changes") String changes);

    boolean isUnnumbered();

    long lockSeries();

    List<Long> unnumbered(@Param("limit") int limit);

    int number(@Param("last") long last, @Param("ids") String ids);

    int saveSeries(@Param("next") long next);

    long next();

    List<ChangeRow> after(@Param("number") long number, @Param("limit") int limit);

    long endOfOld(@Param("before") Instant before, @Param("limit") int limit);

    int keepStatuses(@Param("below") long below);

    int delete(@Param("below") long below);
}
