package org.ctvms.persistence;

import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.statement.MonthLine;

record ChargedRow(
        Crf crf,
        String name,
        String house,
        String mobile,
        String email,
        String deviceId,
        ConnectionStatus status,
        YearMonth month,
        Money charged,
        Money paid) {

    ReportRow toDomain() {
        return new ReportRow(
                crf,
                name,
                house,
                mobile,
                Optional.ofNullable(email),
                deviceId,
                status,
                new MonthLine(month, charged, paid).state(),
                charged,
                paid);
    }
}
