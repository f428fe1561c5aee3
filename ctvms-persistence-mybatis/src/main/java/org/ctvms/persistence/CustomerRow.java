package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.IdProof;

record CustomerRow(
        Crf crf,
        String name,
        LocalDate dateOfBirth,
        String house,
        String area,
        String district,
        String state,
        String country,
        String postalCode,
        String idProofType,
        String idProofNumber,
        String mobile,
        String email,
        LocalDate registeredOn,
        LocalDate removedOn) {

    static CustomerRow of(Customer customer) {
        Address address = customer.address();
        return new CustomerRow(
                customer.crf(),
                customer.name(),
                customer.dateOfBirth().orElse(null),
                address.house(),
                address.area(),
                address.district(),
                address.state(),
                address.country(),
                address.postalCode(),
                customer.idProof().map(IdProof::type).orElse(null),
                customer.idProof().map(IdProof::number).orElse(null),
                customer.contact().mobile(),
                customer.contact().email().orElse(null),
                customer.registeredOn(),
                customer.removedOn().orElse(null));
    }

    Customer toDomain() {
        return new Customer(
                crf,
                name,
                Optional.ofNullable(dateOfBirth),
                new Address(house, area, district, state, country, postalCode),
                Optional.ofNullable(idProofType).map(type -> new IdProof(type, idProofNumber)),
                new Contact(mobile, Optional.ofNullable(email)),
                registeredOn,
                Optional.ofNullable(removedOn));
    }
}
