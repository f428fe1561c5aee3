package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.NewComplaint;
import org.ctvms.core.complaint.Resolution;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;

interface ComplaintMapper {
    int drawNumber(GeneratedKey key);

    int insert(
            @Param("number") ComplaintNumber number,
            @Param("connectionId") ConnectionId connectionId,
            @Param("readAt") Instant readAt,
            @Param("takenBy") String takenBy,
            @Param("assignee") String assignee,
            @Param("dueOn") LocalDate dueOn,
            @Param("complaint") NewComplaint complaint);

    ComplaintRow find(@Param("number") ComplaintNumber number, @Param("owner") Crf owner);

    ComplaintRow lock(ComplaintNumber number);

    List<ComplaintRow> list(
            @Param("which") ComplaintFilter.Which which,
            @Param("crf") Crf crf,
            @Param("assignee") String assignee,
            @Param("today") LocalDate today,
            @Param("below") long below,
            @Param("limit") int limit);

    ComplaintCount count(LocalDate today);

    List<String> assignees();

    int assign(
            @Param("number") ComplaintNumber number,
            @Param("assignee") String assignee,
            @Param("dueOn") LocalDate dueOn);

    int markRead(@Param("number") ComplaintNumber number, @Param("at") Instant at);

    int resolve(@Param("number") ComplaintNumber number, @Param("resolution") Resolution resolution);
}
