package org.ctvms.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.CustomerQuery;

/**
 * Finds a page of customers. Whoever has the rarest thing is looked at, and what else must be there is seen in the same
 * row. What many have fills a page within a stretch of the customers by CRF: that is tried first, and given up at the
 * stretch's end, for two common things may never meet.
 */
final class CustomerFinder {
    /** Of so many, all are looked at in a few milliseconds. */
    private static final int FEW = 5_000;

    /** So many customers are looked at in a few milliseconds. */
    private static final int STRETCH = 5_000;

    private static final List<String> EVERYBODY = List.of();

    private final CustomerMapper mapper;
    private final CustomerQuery query;
    private final List<List<String>> wanted;
    private final int crf;

    CustomerFinder(CustomerMapper mapper, CustomerQuery query) {
        this.mapper = mapper;
        this.query = query;
        this.wanted = SearchText.wanted(query);
        this.crf = query.crf().map(Crf::number).orElse(0);
    }

    /** Those beyond the CRF, by CRF. */
    List<CustomerRow> find(int after, int limit) {
        if (query.everybody()) {
            return page(EVERYBODY, after, Integer.MAX_VALUE, limit);
        }
        return wanted.isEmpty() ? mapper.withCrf(crf, after) : having(after, limit);
    }

    /** Those in any order: all are looked at. */
    List<CustomerRow> sorted(SortedPage page) {
        List<String> rarest = rarest().thing();
        return mapper.sorted(query.everybody(), rarest, others(rarest), crf, page);
    }

    /** How many there are. */
    long count() {
        List<String> rarest = rarest().thing();
        return mapper.count(query.everybody(), rarest, others(rarest), crf);
    }

    private List<CustomerRow> having(int after, int limit) {
        Estimate rarest = rarest();
        return rarest.customers() <= FEW
                ? page(rarest.thing(), after, Integer.MAX_VALUE, limit)
                : walkOr(rarest.thing(), after, limit);
    }

    private Estimate rarest() {
        return wanted.stream()
                .map(this::estimate)
                .min(Comparator.comparing(Estimate::customers))
                .orElse(new Estimate(EVERYBODY, 0));
    }

    private List<CustomerRow> walkOr(List<String> rarest, int after, int limit) {
        Integer end = mapper.endOfStretch(after, STRETCH);
        List<CustomerRow> walked = page(EVERYBODY, after, end == null ? Integer.MAX_VALUE : end, limit);
        return end == null || walked.size() == limit ? walked : page(rarest, after, Integer.MAX_VALUE, limit);
    }

    private List<CustomerRow> page(List<String> beginnings, int after, int upTo, int limit) {
        return mapper.page(beginnings, others(beginnings), crf, after, upTo, limit);
    }

    private List<List<String>> others(List<String> beginnings) {
        return wanted.stream()
                .filter(thing -> !thing.equals(beginnings))
                .map(CustomerFinder::patterns)
                .toList();
    }

    private static List<String> patterns(List<String> beginnings) {
        return beginnings.stream().map(SearchText::pattern).toList();
    }

    // why: the optimizer's estimate costs two dives into the index, however many there are; counting costs each of them
    private Estimate estimate(List<String> thing) {
        Map<String, Object> plan = mapper.explainTerms(thing);
        // why: the server gives the number as text, and none at all for what it knows to be empty
        return new Estimate(thing, Long.parseLong(String.valueOf(plan.getOrDefault("rows", "0"))));
    }

    private record Estimate(List<String> thing, long customers) {}
}
