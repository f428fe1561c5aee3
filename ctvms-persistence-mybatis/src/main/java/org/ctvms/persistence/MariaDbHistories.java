package org.ctvms.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.history.HistoryEntry;
import org.ctvms.core.history.HistoryKind;
import org.ctvms.core.history.HistoryPosition;
import org.ctvms.core.history.HistoryStore;

final class MariaDbHistories implements HistoryStore {
    private static final HistoryPosition END =
            new HistoryPosition(Instant.parse("9999-12-31T00:00:00Z"), HistoryKind.MAIL, Long.MAX_VALUE);

    private final HistoryMapper mapper;

    MariaDbHistories(HistoryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<HistoryEntry> newest(Crf crf, ZoneOffset offset, Optional<HistoryPosition> before, int limit) {
        HistoryPosition end = before.orElse(END);
        return mapper
                .newest(
                        crf,
                        offset.getTotalSeconds(),
                        TOLD_BY_OTHERS,
                        end.at(),
                        end.kind().ordinal(),
                        end.id(),
                        limit)
                .stream()
                .map(HistoryRow::toDomain)
                .toList();
    }
}
