package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;
import static org.ctvms.demo.hostile.Field.looking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerColumn;
import org.ctvms.core.customer.CustomerOrder;
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
                looking("AdminCustomers.search/3 text", Refused.as("text"), ConnectionFields::search),
                looking("AdminCustomers.search/4 text", Refused.as("text"), ConnectionFields::sorted),
                looking("AdminCustomers.count/1 text", Refused.as("text"), ConnectionFields::count),
                looking("AdminConnections.byDevice/2 text", Refused.as("text"), ConnectionFields::byDevice));
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

    /** Finds the connection of that device. */
    private static String byDevice(Home home, String text) {
        String kept = Field.kept(text);
        boolean found = home.admin().connections().byDevice(text, 1000).stream()
                .anyMatch(line -> line.overview().connection().id().equals(home.connection()));
        boolean sought = home.admin()
                .connections()
                .find(home.connection())
                .connection()
                .deviceId()
                .equals(kept);
        return sought && !found ? "not found " + kept : kept;
    }

    /** Finds the customer of that name; what is no word finds nobody by name. */
    private static String search(Home home, String text) {
        return found(home, text, home.admin().customers().search(text, Optional.empty(), 10));
    }

    private static String sorted(Home home, String text) {
        CustomerOrder newestFirst = new CustomerOrder(CustomerColumn.CRF, true);
        return found(home, text, home.admin().customers().search(text, newestFirst, Optional.empty(), 10));
    }

    private static String count(Home home, String text) {
        long count = home.admin().customers().count(text);
        return isSought(home, text) && count == 0 ? "counted none" : Field.kept(text);
    }

    private static String found(Home home, String text, List<Customer> found) {
        return isSought(home, text) && !found.contains(home.customer()) ? "found " + found : Field.kept(text);
    }

    private static boolean isSought(Home home, String text) {
        String kept = Field.kept(text);
        return home.customer().name().equals(kept) && kept.codePoints().anyMatch(Character::isLetter);
    }
}
