package org.ctvms.persistence;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.customer.Crf;

interface StatementMapper {
    List<Charge> charges(
            @Param("crf") Crf crf, @Param("firstDay") LocalDate firstDay, @Param("lastDay") LocalDate lastDay);

    List<YearAccount> accounts(@Param("crf") Crf crf, @Param("year") Year year);

    List<ReceiptRow> payments(
            @Param("crf") Crf crf, @Param("firstDay") LocalDate firstDay, @Param("lastDay") LocalDate lastDay);
}
