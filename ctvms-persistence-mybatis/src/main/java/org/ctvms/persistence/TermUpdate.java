package org.ctvms.persistence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the terms of all customers again where an older rule or a script made them, for SQL can't fold names. Batch by
 * batch, each with its progress in one transaction: if interrupted at any point, the next start resumes it. Engines
 * that start at once share the batches, for the progress is locked; customers who are just being changed are waited
 * for.
 */
final class TermUpdate {
    private static final int BATCH = 500;

    private final CustomerMapper mapper;

    private TermUpdate(CustomerMapper mapper) {
        this.mapper = mapper;
    }

    /** Returns when every customer is found by this release's rule. */
    static void run(OwnTransactions transactions) {
        boolean left = transactions.read(work -> left(mapper(work)));
        while (left) {
            left = transactions.write(work -> new TermUpdate(mapper(work)).batch());
        }
    }

    private static boolean left(CustomerMapper mapper) {
        return !mapper.termState().isComplete();
    }

    private static CustomerMapper mapper(Object work) {
        return ((MyBatisUnit) work).customerMapper();
    }

    private boolean batch() {
        TermState state = mapper.lockTermState();
        if (state.isComplete()) {
            return false;
        }
        List<SoughtCustomer> customers = mapper.lockSought(state.beyond(), BATCH);
        boolean last = customers.size() < BATCH;
        int upTo = last ? Integer.MAX_VALUE : customers.get(BATCH - 1).crf();
        replace(customers, stored(state.beyond(), upTo));
        TermState reached = last ? TermState.COMPLETE : TermState.through(upTo);
        mapper.setTermState(reached);
        if (last) {
            // why: an older release would make them again by its own rule
            mapper.clearTermRebuild();
        }
        return !last;
    }

    private Map<Integer, Set<TermRow>> stored(int beyond, int upTo) {
        return mapper.termRows(beyond, upTo).stream().collect(Collectors.groupingBy(TermRow::crf, Collectors.toSet()));
    }

    private void replace(List<SoughtCustomer> customers, Map<Integer, Set<TermRow>> stored) {
        List<SoughtCustomer> changed = customers.stream()
                .filter(customer -> !customer.terms()
                        .collect(Collectors.toSet())
                        .equals(stored.getOrDefault(customer.crf(), Set.of())))
                .toList();
        if (!changed.isEmpty()) {
            mapper.dropTermRows(changed);
            mapper.addTermRows(changed.stream().flatMap(SoughtCustomer::terms).toList());
        }
    }
}
