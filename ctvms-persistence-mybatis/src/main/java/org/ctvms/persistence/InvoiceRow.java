package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

record InvoiceRow(
        InvoiceNumber invoiceNumber,
        LocalDate receivedOn,
        Crf crf,
        String customerName,
        String house,
        String area,
        String district,
        String state,
        String country,
        String postalCode,
        ConnectionId connectionId,
        ServiceType service,
        String planName,
        String deviceId,
        Money amount,
        PaymentMode mode,
        String reference,
        Money dueLeft,
        LocalDate expiresOn,
        String currencyCode,
        int currencyDecimals,
        String operatorName,
        String operatorAddress,
        String footerNotes,
        Language language) {

    Invoice toDomain(List<Allocation> allocations) {
        return new Invoice(
                invoiceNumber,
                receivedOn,
                crf,
                customerName,
                new Address(house, area, district, state, country, postalCode),
                connectionId,
                service,
                planName,
                deviceId,
                allocations,
                amount,
                mode,
                Optional.ofNullable(reference),
                dueLeft,
                expiresOn,
                new CurrencyUnit(currencyCode, currencyDecimals),
                new Operator(operatorName, operatorAddress, footerNotes),
                Optional.ofNullable(language));
    }
}
