package org.ctvms.demo.hostile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is offered where: every place that takes a text, in the order a household comes to them. */
final class Table {
    /** Places that nobody gives a text to from outside, and why. */
    private static final String LISTED = "a listed row that is given back, to go on behind it; only compared";

    static final Map<String, String> NOT_OFFERED = Map.ofEntries(
            Map.entry("Letterhead operatorName", "the engine makes letterheads itself, of its settings"),
            Map.entry("Actor name", "the engine makes actors itself, of the name that actAsAdmin was given"),
            Map.entry("JobLog by", "the engine makes logs itself, of the name that actAsAdmin was given"),
            Map.entry("ListedConnection customerName", LISTED),
            Map.entry("ListedConnection mobile", LISTED),
            Map.entry("ConnectionOverview planName", LISTED),
            Map.entry("ServiceConnection deviceId", LISTED),
            Map.entry("Debtor name", LISTED),
            Map.entry("OwingConnection planName", LISTED),
            Map.entry("OwingConnection deviceId", LISTED),
            Map.entry("Invoice customerName", LISTED),
            Map.entry("Invoice planName", LISTED),
            Map.entry("Invoice deviceId", LISTED),
            Map.entry("Invoice reference", LISTED));

    private Table() {}

    static List<Field> fields() {
        return Stream.of(settings(), arrivals(), business())
                .flatMap(fields -> fields)
                .toList();
    }

    /** Those of the places that have neither a row nor a reason for having none. */
    static Set<String> missing(Set<String> places) {
        Set<String> missing = new TreeSet<>(places);
        missing.removeAll(known());
        return missing;
    }

    /** The places with a row or a reason. */
    static Set<String> known() {
        Set<String> known = new TreeSet<>(NOT_OFFERED.keySet());
        fields().forEach(field -> known.add(field.place()));
        return known;
    }

    /** The settings. */
    static Stream<Field> settings() {
        return SettingsFields.all();
    }

    /** Whoever is added. */
    static Stream<Field> arrivals() {
        return Stream.concat(AdminFields.all(), CustomerFields.all());
    }

    /** What goes on between those who are there. */
    static Stream<Field> business() {
        return Stream.of(
                        StaffFields.all(),
                        SignInFields.all(),
                        PasswordFields.all(),
                        PlanFields.all(),
                        DetailsFields.all(),
                        ConnectionFields.all(),
                        PaymentFields.all(),
                        PaymentLooks.all(),
                        ExternalIdFields.all(),
                        ComplaintFields.all(),
                        MailFields.all())
                .flatMap(fields -> fields);
    }
}
