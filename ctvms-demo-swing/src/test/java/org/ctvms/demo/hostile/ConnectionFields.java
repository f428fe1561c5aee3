package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;
import static org.ctvms.demo.hostile.Field.looking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;

/** Texts of connections, and of what customers are looked for by. */
final class ConnectionFields {
    private ConnectionFields() {}

    static Stream<Field> all() {
        return Stream.of(
                keeping("NewConnection deviceId", "deviceId", ConnectionFields::broadband),
                keeping("NewConnection.of/2 deviceId", "deviceId", ConnectionFields::cable),
                looking("AdminCustomers.search/3 text", Refused.as("text"), ConnectionFields::search));
    }

    private static String broadband(Home home, String text) {
        Plan plan = home.admin().plans().add(ServiceType.BROADBAND, "Plan " + home.draw(), Home.PRICE, "");
        home.watch().mark();
        return connect(home, new NewConnection(plan.id(), text, Optional.empty(), Optional.empty(), Optional.empty()))
                .deviceId();
    }

    /** The connection that is paid for and complained about. */
    private static String cable(Home home, String text) {
        ServiceConnection connection =
                connect(home, NewConnection.of(home.plan().id(), text));
        home.connection(connection.id());
        return connection.deviceId();
    }

    private static ServiceConnection connect(Home home, NewConnection asked) {
        ServiceConnection added = home.admin().connections().add(home.me().crf(), asked);
        return home.me().connections().find(added.id()).connection();
    }

    /** Finds the customer of that name; what is no word finds nobody by name. */
    private static String search(Home home, String text) {
        List<Customer> found = home.admin().customers().search(text, Optional.empty(), 10);
        String kept = Field.kept(text);
        boolean sought =
                home.customer().name().equals(kept) && kept.codePoints().anyMatch(Character::isLetter);
        return sought && !found.contains(home.customer()) ? "found " + found : kept;
    }
}
