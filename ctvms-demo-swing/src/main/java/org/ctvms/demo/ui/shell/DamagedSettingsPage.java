package org.ctvms.demo.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.language.Language;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.demo.settings.DamagedSettingsException;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.FieldWords;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.part.SettingNames;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.text.Texts;

/** Asks for the office's settings again where their file is damaged; what can be read is filled in. */
final class DamagedSettingsPage {
    private static final int LINES = 2;

    private final Texts texts;
    private final DamagedSettingsException damaged;
    private final Form form;
    private final NoticeBar notice;
    private final TypedInput<String> name = TypedInput.text("operatorName");
    private final TypedInput<String> address = TypedInput.area("operatorAddress", LINES);
    private final TypedInput<String> footer = TypedInput.area("footerNotes", LINES);
    private final TypedInput<String> minimum = TypedInput.text("minimumPayment");
    private final TypedInput<Integer> graceDays;
    private final ChoiceInput<Language> language;
    private final ChoiceInput<OfficeCurrency> currency;

    DamagedSettingsPage(Texts texts, DamagedSettingsException damaged) {
        this.texts = texts;
        this.damaged = damaged;
        this.form = new Form(texts, 2);
        this.notice = new NoticeBar(texts.get("common.close"));
        this.graceDays = Inputs.number(texts, "graceDays");
        this.language = new ChoiceInput<>(texts, "language", List.of(Language.values()), texts::of);
        this.currency = new ChoiceInput<>(
                texts, "currency", List.of(OfficeCurrency.values()), money -> texts.get("start.currency." + money));
        form.add("settings.name", name);
        form.add("settings.language", language);
        form.add("settings.address", address);
        form.add("settings.footer", footer);
        form.add("settings.minimum", minimum);
        form.add("settings.graceDays", graceDays);
        form.add("start.currency", currency);
        fill(damaged.readable());
    }

    private void fill(OfficeSettings readable) {
        name.show(readable.operatorName());
        address.show(readable.operatorAddress());
        footer.show(readable.footerNotes());
        language.show(readable.language());
        minimum.show(readable.minimumPayment());
        graceDays.show(readable.graceDays());
        form.show("currency", isCurrencyLost());
    }

    private boolean isCurrencyLost() {
        return damaged.lost().stream().anyMatch(lost -> lost.startsWith("currency") || lost.startsWith("zone"));
    }

    /** The page; what was entered goes to the consumer. */
    JComponent page(Consumer<OfficeSettings> entered) {
        Card card = new Card("wrap 1, gap 0 12, hidemode 3", "[640!, fill]", "");
        card.add(
                new Words(texts.get("start.damagedWords", damaged.file(), SettingNames.of(texts, damaged.lost())))
                        .in(Tone.BAD.foreground())
                        .named("problem"),
                "wmin 0");
        card.add(notice, "wmin 0");
        card.add(form);
        card.add(Buttons.primary(texts, "start.useThese", () -> enter(entered)), "growx 0, alignx trailing");
        Scrolled around = new Scrolled(new MigLayout("insets 0, fillx", "[center]"));
        around.add(new Page(texts.get("start.damagedTitle"), texts.get("start.damagedSubtitle"), new JPanel(), card));
        return around.pane();
    }

    private void enter(Consumer<OfficeSettings> entered) {
        form.clearProblems();
        notice.setVisible(false);
        try {
            OfficeSettings typed = typed();
            typed.forEngine();
            entered.accept(typed);
        } catch (InvalidInputException | InvalidSettingsException e) {
            refuse(e);
        }
    }

    private OfficeSettings typed() {
        OfficeSettings readable = damaged.readable();
        OfficeCurrency chosen = currency.value();
        boolean lost = isCurrencyLost();
        OfficeSettings entered = new OfficeSettings(
                name.value(),
                address.value(),
                footer.value(),
                lost ? chosen.code() : readable.currency(),
                lost ? chosen.decimals() : readable.decimals(),
                lost ? chosen.zone() : readable.zone(),
                language.value(),
                minimum.value(),
                graceDays.value(),
                readable.idleLockMinutes(),
                readable.mailServer());
        return entered.with(readable.stationery()).with(readable.limits());
    }

    /** Says why the engine does not take what was entered. */
    void refuse(RuntimeException problem) {
        if (form.show(problem)) {
            return;
        }
        if (problem instanceof InvalidSettingsException invalid) {
            notice.show(
                    Tone.BAD,
                    invalid.mistakes().stream()
                            .map(mistake -> FieldWords.of(texts, mistake))
                            .collect(Collectors.joining("\n")));
        } else {
            notice.show(Tone.BAD, Refusals.words(texts, problem));
        }
    }
}
