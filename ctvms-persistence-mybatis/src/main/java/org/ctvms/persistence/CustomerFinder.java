package org.ctvms.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a page of customers on the cheaper of two ways: walking through the customers by CRF until the page is full,
 * which is short for what many have; or looking up all who have the rarest thing, which is short for what few have.
 */
final class CustomerFinder {
    private final CustomerMapper mapper;
    private final CustomerQuery query;
    private final int after;
    private final int limit;

    CustomerFinder(CustomerMapper mapper, CustomerQuery query, int after, int limit) {
        this.mapper = mapper;
        this.query = query;
        this.after = after;
        this.limit = limit;
    }

    List<CustomerRow> find() {
        if (query.everybody()) {
            return mapper.walk(query, after, limit);
        }
        if (!query.hasTerms()) {
            return mapper.withCrf(query.crf(), after);
        }
        List<Long> having = query.wanted().stream().map(this::having).toList();
        int rarest = IntStream.range(0, having.size())
                .boxed()
                .min(Comparator.comparing(having::get))
                .orElseThrow();
        return having.get(rarest) <= walkLength(having) ? lookUp(rarest) : mapper.walk(query, after, limit);
    }

    private List<CustomerRow> lookUp(int rarest) {
        List<String> rare = query.wanted().get(rarest);
        List<List<String>> others = Stream.concat(
                        query.wanted().subList(0, rarest).stream(),
                        query.wanted().subList(rarest + 1, query.wanted().size()).stream())
                .toList();
        return mapper.lookUp(rare, others, query.crf(), after, limit);
    }

    /** How many customers have to be looked at to fill the page, if who has one thing is as likely to have another. */
    private long walkLength(List<Long> having) {
        long all = rows(mapper.explainAll());
        long length = limit;
        for (long few : having) {
            length = Math.min(all, Math.max(length, length * all / few));
        }
        return length;
    }

    private long having(List<String> beginnings) {
        return rows(mapper.explainTerms(beginnings));
    }

    // why: the optimizer's estimate costs two dives into the index, however many there are; counting costs each of them
    private static long rows(Map<String, Object> plan) {
        // why: the server gives the number as text, and none at all for what it knows to be empty
        return Math.max(1, Long.parseLong(String.valueOf(plan.getOrDefault("rows", "1"))));
    }
}
