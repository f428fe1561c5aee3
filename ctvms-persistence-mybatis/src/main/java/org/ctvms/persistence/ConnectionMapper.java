package org.ctvms.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;

interface ConnectionMapper {
    int insert(@Param("key") GeneratedKey key, @Param("row") ConnectionRow row);

    int update(ConnectionRow row);

    ConnectionRow find(@Param("id") ConnectionId id, @Param("owner") Crf owner);

    List<ConnectionRow> of(@Param("crf") Crf crf);
}
