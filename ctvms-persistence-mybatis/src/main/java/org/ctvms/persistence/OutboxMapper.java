package org.ctvms.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.OutboxCount;

interface OutboxMapper {
    int queue(@Param("mail") NewMail mail, @Param("content") String content);

    int dropQueued();

    List<MailRow> due(@Param("now") Instant now, @Param("limit") int limit);

    int lease(@Param("mails") List<MailRow> mails, @Param("leasedUntil") Instant leasedUntil);

    int sent(@Param("id") long id, @Param("sentAt") Instant sentAt);

    int drop(@Param("id") long id, @Param("droppedAt") Instant droppedAt);

    int retry(@Param("id") long id, @Param("nextAttemptAt") Instant nextAttemptAt, @Param("problem") String problem);

    int giveUp(@Param("id") long id, @Param("problem") String problem);

    List<FailedMail> failed(@Param("after") long after, @Param("limit") int limit);

    int requeue(@Param("id") long id, @Param("now") Instant now);

    OutboxCount count();
}
