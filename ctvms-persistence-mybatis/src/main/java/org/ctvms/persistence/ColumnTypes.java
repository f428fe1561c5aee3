package org.ctvms.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.ctvms.core.account.LoginId;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.PlanId;

/** How the domain's values are kept in columns. */
final class ColumnTypes {
    private ColumnTypes() {}

    static void register(TypeHandlerRegistry registry) {
        registry.register(Money.class, new ColumnHandler<>(BigDecimal.class, Money::amount, Money::of));
        registry.register(Crf.class, new ColumnHandler<>(Integer.class, Crf::number, Crf::new));
        registry.register(LoginId.class, new ColumnHandler<>(Long.class, LoginId::value, LoginId::new));
        registry.register(
                ComplaintNumber.class, new ColumnHandler<>(Long.class, ComplaintNumber::value, ComplaintNumber::new));
        registry.register(UUID.class, new ColumnHandler<>(String.class, UUID::toString, UUID::fromString));
        registry.register(PlanId.class, new ColumnHandler<>(Long.class, PlanId::value, PlanId::new));
        registry.register(ConnectionId.class, new ColumnHandler<>(Long.class, ConnectionId::value, ConnectionId::new));
        registry.register(
                InvoiceNumber.class, new ColumnHandler<>(Long.class, InvoiceNumber::value, InvoiceNumber::new));
        registry.register(Year.class, new ColumnHandler<>(Integer.class, Year::getValue, Year::of));
        registry.register(
                YearMonth.class, new ColumnHandler<>(LocalDate.class, month -> month.atDay(1), YearMonth::from));
        // why: kept in UTC, so that neither the server's nor the session's time zone matters
        registry.register(
                Instant.class,
                new ColumnHandler<>(
                        LocalDateTime.class,
                        instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC),
                        time -> time.toInstant(ZoneOffset.UTC)));
    }
}
