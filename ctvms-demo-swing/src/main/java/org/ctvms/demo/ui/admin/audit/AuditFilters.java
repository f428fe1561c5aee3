package org.ctvms.demo.ui.admin.audit;

import java.awt.Dimension;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.BelowLabel;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.CrfInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.Buttons;

/** Which entries of the trail are wanted. */
final class AuditFilters extends JPanel {
    private static final int ACTION_WIDTH = 150;

    private final Form form;
    private final TypedInput<String> by = TypedInput.text("by");
    private final ChoiceInput<Optional<AuditAction>> action;
    private final TypedInput<Optional<Crf>> crf;
    private final TypedInput<Optional<LocalDate>> from;
    private final TypedInput<Optional<LocalDate>> until;

    AuditFilters(Ui ui, Runnable wanted) {
        super(new MigLayout("insets 0, fillx, gap 8", "[grow, fill][][]", "[top]"));
        setOpaque(false);
        this.form = new Form(ui.texts(), 5);
        this.crf = CrfInput.of(ui.texts(), "crf");
        this.from = Inputs.day(ui.texts(), "from", ui.host()::today);
        this.until = Inputs.day(ui.texts(), "until", ui.host()::today);
        this.action = new ChoiceInput<>(
                ui.texts(),
                "action",
                actions(),
                choice -> choice.map(known -> ui.texts().of(known)).orElseGet(() -> ui.text("common.all")));
        form.add("audit.by", by, "wmin 0").hint(ui.text("audit.byHint"));
        form.add("audit.action", narrow(action), "wmin 0");
        form.add("audit.about", crf, "wmin 0").hint(ui.text("common.all"));
        form.add("audit.from", from, "wmin 0");
        form.add("audit.until", until, "wmin 0");
        add(form, "wmin 0");
        add(Buttons.primary(ui.texts(), "audit.show", wanted), BelowLabel.constraint());
        add(
                Buttons.icon(Icons.of("close"), "clear", ui.text("audit.clear"), () -> clear(wanted)),
                BelowLabel.constraint());
        byEnter(wanted);
    }

    void focus() {
        by.component().requestFocusInWindow();
    }

    private static List<Optional<AuditAction>> actions() {
        return Stream.concat(
                        Stream.of(Optional.<AuditAction>empty()),
                        Arrays.stream(AuditAction.values()).map(Optional::of))
                .toList();
    }

    // why: a choice is as wide as its longest words, which would leave no room for the others
    private static <T> ChoiceInput<T> narrow(ChoiceInput<T> choice) {
        JComponent box = choice.component();
        int height = box.getPreferredSize().height;
        box.setMinimumSize(new Dimension(ACTION_WIDTH / 2, height));
        box.setPreferredSize(new Dimension(ACTION_WIDTH, height));
        return choice;
    }

    private void byEnter(Runnable wanted) {
        form.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "show");
        form.getActionMap().put("show", Buttons.action(event -> wanted.run()));
    }

    private void clear(Runnable wanted) {
        by.show("");
        action.show(Optional.empty());
        crf.show(Optional.empty());
        from.show(Optional.empty());
        until.show(Optional.empty());
        wanted.run();
    }

    /** The inputs, which refusals are shown at. */
    Form form() {
        return form;
    }

    /** What is wanted, or {@link org.ctvms.core.refusal.InvalidInputException} if that can't be read. */
    AuditFilter wanted() {
        Optional<String> who = Optional.of(by.value().strip()).filter(name -> !name.isEmpty());
        return new AuditFilter(who, action.value(), crf.value(), from.value(), until.value());
    }
}
