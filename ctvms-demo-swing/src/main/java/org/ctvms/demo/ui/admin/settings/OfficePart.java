package org.ctvms.demo.ui.admin.settings;

import java.util.List;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;
import org.ctvms.demo.settings.Limits;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Words;

/** Who the office is and how it takes payments; the fields have the names the engine gives them in refusals. */
final class OfficePart {
    private static final int LINES = 3;
    private static final List<Integer> IDLE_MINUTES = List.of(5, 10, 15, 30, 60, 120);

    private final Ui ui;
    private final Form form;
    private final TypedInput<String> name = TypedInput.text("operatorName");
    private final TypedInput<String> address = TypedInput.area("operatorAddress", LINES);
    private final TypedInput<String> footer = TypedInput.area("footerNotes", LINES);
    private final ChoiceInput<Language> language;
    private final TypedInput<String> minimum;
    private final TypedInput<Integer> graceDays;
    private final ChoiceInput<Integer> idleLock;
    private final TypedInput<String> currency = TypedInput.text("currency");
    private final TypedInput<String> zone = TypedInput.text("zone");

    OfficePart(Ui ui) {
        this.ui = ui;
        this.form = new Form(ui.texts(), 2);
        this.graceDays = Inputs.number(ui.texts(), "graceDays");
        this.language = new ChoiceInput<>(ui.texts(), "language", List.of(Language.values()), ui.texts()::of);
        this.idleLock = new ChoiceInput<>(
                ui.texts(), "idleLockMinutes", IDLE_MINUTES, minutes -> ui.text("settings.idleChoice", minutes));
        this.minimum = Inputs.plainMoney(ui.texts(), "minimumPayment", ui.formats());
        form.add("settings.name", name);
        form.add("settings.language", language);
        form.add("settings.address", address);
        form.add("settings.footer", footer);
        form.add("settings.minimum", minimum);
        form.add("settings.graceDays", graceDays);
        form.add(Words.muted(ui.text("settings.limits")), "span, growx, wmin 0, gapbottom 6");
        form.add("settings.idleLock", idleLock);
        form.add(Words.muted(ui.text("settings.idleLockWords")), "growx, wmin 0, aligny center");
        form.add("settings.currency", currency).setEditable(false);
        form.add("settings.zone", zone).setEditable(false);
        form.add(Words.muted(ui.text("settings.fixed")), "span, growx, wmin 0");
    }

    // why: the file may say something else, which stays as it is
    private static List<Integer> choices(int stored) {
        return Stream.concat(IDLE_MINUTES.stream(), Stream.of(stored))
                .distinct()
                .sorted()
                .toList();
    }

    Form form() {
        return form;
    }

    void show(OfficeSettings settings) {
        name.show(settings.operatorName());
        address.show(settings.operatorAddress());
        footer.show(settings.footerNotes());
        language.show(settings.language());
        minimum.show(settings.minimumPayment());
        graceDays.show(settings.graceDays());
        idleLock.offer(choices(settings.idleLockMinutes()));
        idleLock.show(settings.idleLockMinutes());
        currency.show(ui.text("settings.currencyWords", settings.currency(), settings.decimals()));
        zone.show(settings.zone());
    }

    /** What was typed, with the other settings as they are; what is wrong with it goes to the problems. */
    OfficeSettings read(OfficeSettings kept, Limits limits, Problems problems) {
        OfficeSettings typed = new OfficeSettings(
                name.value(),
                address.value(),
                footer.value(),
                kept.currency(),
                kept.decimals(),
                kept.zone(),
                language.value(),
                problems.in(minimum::value).orElse(kept.minimumPayment()),
                problems.in(graceDays::value).orElse(0),
                idleLock.value(),
                kept.mailServer());
        OfficeSettings limited = typed.with(limits);
        problems.in(limited::forEngine);
        return limited.with(kept.stationery());
    }
}
