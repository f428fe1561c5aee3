package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.customer.Crf;

interface CustomerMapper {
    int drawCrf(GeneratedKey key);

    boolean exists(@Param("crf") Crf crf);

    int insert(@Param("customer") CustomerRow row, @Param("folded") String folded, @Param("digits") String digits);

    int update(@Param("customer") CustomerRow row, @Param("folded") String folded, @Param("digits") String digits);

    int remove(@Param("crf") Crf crf, @Param("removedOn") LocalDate removedOn);

    CustomerRow find(@Param("crf") Crf crf);

    CustomerRow lock(@Param("crf") Crf crf);

    List<CustomerRow> search(
            @Param("number") int number,
            @Param("digits") String digits,
            @Param("words") List<String> words,
            @Param("after") int after,
            @Param("limit") int limit);
}
