package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.customer.Crf;

interface CustomerMapper {
    int drawCrf(GeneratedKey key);

    boolean exists(@Param("crf") Crf crf);

    int insert(@Param("customer") CustomerRow row);

    int countWithEmail(@Param("email") String email);

    int update(@Param("customer") CustomerRow row);

    int addTerms(@Param("crf") Crf crf, @Param("terms") List<CustomerTerm> terms);

    int dropTerms(@Param("crf") Crf crf);

    TermState termState();

    TermState lockTermState();

    int setTermState(TermState state);

    /** Empties the list of customers whose terms a script found torn apart. */
    int clearTermRebuild();

    List<SoughtCustomer> lockSought(@Param("beyond") int beyond, @Param("limit") int limit);

    List<TermRow> termRows(@Param("beyond") int beyond, @Param("upTo") int upTo);

    int dropTermRows(@Param("customers") List<SoughtCustomer> customers);

    int addTermRows(@Param("terms") List<TermRow> terms);

    int remove(@Param("crf") Crf crf, @Param("removedOn") LocalDate removedOn);

    CustomerRow find(@Param("crf") Crf crf);

    int changing(@Param("crf") Crf crf);

    CustomerRow lock(@Param("crf") Crf crf);

    Map<String, Object> explainTerms(@Param("beginnings") List<String> beginnings);

    List<CustomerRow> withCrf(@Param("crf") int crf, @Param("after") int after);

    Integer endOfStretch(@Param("after") int after, @Param("customers") int customers);

    List<CustomerRow> page(
            @Param("beginnings") List<String> beginnings,
            @Param("things") List<List<String>> things,
            @Param("crf") int crf,
            @Param("after") int after,
            @Param("upTo") int upTo,
            @Param("limit") int limit);

    List<CustomerRow> sorted(
            @Param("everybody") boolean everybody,
            @Param("beginnings") List<String> beginnings,
            @Param("things") List<List<String>> things,
            @Param("crf") int crf,
            @Param("page") SortedPage page);

    long count(
            @Param("everybody") boolean everybody,
            @Param("beginnings") List<String> beginnings,
            @Param("things") List<List<String>> things,
            @Param("crf") int crf);
}
