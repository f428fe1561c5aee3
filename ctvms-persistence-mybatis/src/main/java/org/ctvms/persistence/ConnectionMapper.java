package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ConnectionTotal;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.ServiceType;

interface ConnectionMapper {
    int insert(@Param("key") GeneratedKey key, @Param("row") ConnectionRow row);

    int update(ConnectionRow row);

    ConnectionRow find(@Param("id") ConnectionId id, @Param("owner") Crf owner);

    List<ConnectionId> idsOf(@Param("crf") Crf crf);

    List<ConnectionRow> of(@Param("crf") Crf crf);

    List<ListedRow> byDevice(@Param("patterns") List<String> patterns, @Param("limit") int limit);

    List<ListedRow> list(
            @Param("service") ServiceType service,
            @Param("status") ConnectionStatus status,
            @Param("renewingOn") LocalDate renewingOn,
            @Param("page") SortedPage page);

    ConnectionTotal total(
            @Param("service") ServiceType service,
            @Param("status") ConnectionStatus status,
            @Param("renewingOn") LocalDate renewingOn);
}
