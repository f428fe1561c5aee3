package org.ctvms.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailProblem;
import org.ctvms.core.mail.MailState;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.OutboxCount;

interface OutboxMapper {
    int queue(
            @Param("mail") NewMail mail,
            @Param("crf") Crf crf,
            @Param("recipient") String recipient,
            @Param("content") String content,
            @Param("urgent") boolean urgent);

    int dropQueued();

    List<Long> due(@Param("lease") Lease lease, @Param("urgent") boolean urgent, @Param("limit") int limit);

    List<Long> ahead(@Param("lease") Lease lease, @Param("limit") int limit);

    int lease(@Param("ids") List<Long> ids, @Param("lease") Lease lease);

    List<MailRow> leased(@Param("ids") List<Long> ids);

    int release(@Param("ids") List<Long> ids);

    int releaseLast(@Param("id") long id, @Param("now") Instant now);

    int done(@Param("id") long id, @Param("state") MailState state, @Param("at") Instant at);

    int retry(
            @Param("id") long id,
            @Param("now") Instant now,
            @Param("nextAttemptAt") Instant nextAttemptAt,
            @Param("problem") String problem);

    int noAddress(@Param("id") long id, @Param("secret") boolean secret, @Param("now") Instant now);

    int giveUp(@Param("id") long id, @Param("now") Instant now, @Param("problem") String problem);

    int prune(@Param("before") Instant before, @Param("limit") int limit);

    List<FailedMail> failed(@Param("after") long after, @Param("limit") int limit);

    List<UnaddressedRow> unaddressed(@Param("before") long before, @Param("limit") int limit);

    Optional<UnaddressedRow> findUnaddressed(@Param("id") long id);

    int requeue(@Param("id") long id, @Param("now") Instant now);

    Optional<MailState> state(@Param("messageId") UUID messageId);

    OutboxCount count();

    Optional<MailProblem> problem();

    int stopped(@Param("problem") MailProblem problem, @Param("text") String text);

    int delivering();
}
