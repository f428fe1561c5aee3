package org.ctvms.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Param;

interface JoinedCallMapper {
    int insert(@Param("id") String id);

    boolean isThere(@Param("id") String id);

    List<String> abandoned();

    int delete(@Param("id") String id);
}
