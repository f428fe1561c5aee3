package org.ctvms.persistence;

/**
 * The calls in hosts' transactions whose events wait for the commit. Each leaves a row in the host's transaction, which
 * is committed or rolled back together with what the call wrote, also to a savepoint, which no driver reports.
 */
final class JoinedCalls {
    private final JoinedCallMapper mapper;

    JoinedCalls(JoinedCallMapper mapper) {
        this.mapper = mapper;
    }

    void record(String id) {
        mapper.insert(id);
    }

    /** Whether the call is committed and nobody took it before. */
    boolean take(String id) {
        boolean taken = mapper.isThere(id) && mapper.delete(id) == 1;
        mapper.abandoned().forEach(mapper::delete);
        return taken;
    }
}
