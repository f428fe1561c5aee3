package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;
import static org.ctvms.demo.hostile.Field.setting;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.ctvms.core.Settings;
import org.ctvms.core.SettingsBuilder;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;

/** Texts of the settings; those of the operator stay those of the household's engine. */
final class SettingsFields {
    private SettingsFields() {}

    static Stream<Field> all() {
        return Stream.of(operator(), builder(), values()).flatMap(fields -> fields);
    }

    private static Stream<Field> operator() {
        return Stream.of(
                setting(
                        "Settings.of/1 operatorName",
                        "operatorName",
                        (home, text) -> operator(Settings.of(text)).name()),
                setting("SettingsBuilder.operatorName/1 name", "operatorName", SettingsFields::name),
                setting("SettingsBuilder.operatorAddress/1 lines", "operatorAddress", SettingsFields::address),
                setting("SettingsBuilder.footerNotes/1 lines", "footerNotes", SettingsFields::notes));
    }

    private static String name(Home home, String text) {
        String kept = operator(plain().operatorName(text).build()).name();
        home.settings().operatorName(text);
        return kept;
    }

    private static String address(Home home, String text) {
        String kept = operator(plain().operatorAddress(text).build()).address();
        home.settings().operatorAddress(text);
        return kept;
    }

    private static String notes(Home home, String text) {
        String kept = operator(plain().footerNotes(text).build()).footerNotes();
        home.settings().footerNotes(text);
        return kept;
    }

    private static Operator operator(Settings settings) {
        return settings.operator();
    }

    private static Stream<Field> builder() {
        return Stream.of(
                setting("SettingsBuilder.currency/1 code", "currency", (home, text) -> code(plain().currency(text))),
                setting("SettingsBuilder.currency/2 code", "currency", (home, text) -> code(plain().currency(text, 2))),
                setting("SettingsBuilder.zone/1 name", "zone", SettingsFields::zone),
                setting("SettingsBuilder.minimumPayment/1 amount", "minimumPayment", SettingsFields::minimum));
    }

    private static String code(SettingsBuilder settings) {
        return settings.build().currency().code();
    }

    private static String zone(Home home, String text) {
        return plain().zone(text).build().zone().getId();
    }

    private static String minimum(Home home, String text) {
        return same(text, plain().minimumPayment(text).build().minimumPayment());
    }

    private static SettingsBuilder plain() {
        return Settings.builder().operatorName("Sample Cable Network");
    }

    private static Stream<Field> values() {
        return Stream.of(
                keeping("Operator name", "operatorName", (home, text) -> new Operator(text, "", "").name()),
                keeping("Operator address", "operatorAddress", (home, text) -> new Operator("A", text, "").address()),
                keeping(
                        "Operator footerNotes",
                        "footerNotes",
                        (home, text) -> new Operator("A", "", text).footerNotes()),
                keeping("CurrencyUnit code", "currency", (home, text) -> new CurrencyUnit(text, 2).code()),
                keeping(
                        "CurrencyUnit.of/1 code",
                        "currency",
                        (home, text) -> CurrencyUnit.of(text).code()),
                keeping("Money.of/1 String amount", "amount", (home, text) -> same(text, Money.of(text))));
    }

    /** The text, if it is that amount. */
    private static String same(String text, Money amount) {
        return new BigDecimal(text).compareTo(amount.amount()) == 0 ? text : amount.toString();
    }
}
