package org.ctvms.demo.tour;

import java.time.LocalDate;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.IdProof;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;

/** Makes customers who are plainly samples: by turns with TV, broadband, both, or two boxes. */
final class SampleCustomers {
    private static final String[] WORDS = {"Mango", "Teak", "Lotus", "Jasmine", "Banyan", "Coral", "Saffron", "Monsoon"
    };

    private final SamplePlans plans;

    SampleCustomers(SamplePlans plans) {
        this.plans = plans;
    }

    NewCustomer sample(int turn) {
        NewCustomer customer = NewCustomer.named(name(turn), address(turn), contact(turn))
                .bornOn(LocalDate.of(1960 + turn % 40, 1 + turn % 12, 1 + turn % 28))
                .withIdProof(new IdProof("Sample card", "S-" + turn));
        return switch (turn % 4) {
            case 0 -> customer.with(television(turn, "A"));
            case 1 -> customer.with(broadband(turn));
            case 2 -> customer.with(television(turn, "A")).with(broadband(turn));
            default -> customer.with(television(turn, "A")).with(television(turn, "B"));
        };
    }

    private NewConnection television(int turn, String box) {
        return NewConnection.of(plans.of(ServiceType.CABLE_TV, turn / 4), "SAMPLE-CHIP-" + turn + box);
    }

    private NewConnection broadband(int turn) {
        return NewConnection.of(plans.of(ServiceType.BROADBAND, turn / 4), "sample-login-" + turn);
    }

    /** By which it is known whose turn it was. */
    static String name(int turn) {
        return "Sample " + WORDS[turn % WORDS.length] + " " + turn;
    }

    private static Address address(int turn) {
        return new Address(
                "House " + turn,
                WORDS[(turn / 3) % WORDS.length] + " Street",
                "Sampleton",
                "Example State",
                "India",
                "600" + (100 + turn % 900));
    }

    private static Contact contact(int turn) {
        return new Contact("+91 90000 " + (10_000 + turn), "sample" + turn + "@example.com");
    }
}
