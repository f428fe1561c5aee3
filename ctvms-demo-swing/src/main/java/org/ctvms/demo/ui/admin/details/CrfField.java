package org.ctvms.demo.ui.admin.details;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.BelowLabel;
import org.ctvms.demo.ui.form.CrfInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Buttons;

/** Asks for a CRF: Enter or the button takes it, and what is wrong with it is told beside it. */
final class CrfField extends JPanel {
    private final Ui ui;
    private final Form form;
    private final TypedInput<Optional<Crf>> crf;
    private final Consumer<Crf> taken;

    CrfField(Ui ui, Consumer<Crf> taken) {
        super(new MigLayout("insets 0, gap 8", "[200!, fill][]", "[top]"));
        this.ui = ui;
        this.form = new Form(ui.texts(), 1);
        this.crf = CrfInput.of(ui.texts(), "crf");
        this.taken = taken;
        setOpaque(false);
        form.add("details.crf", crf.hint(ui.text("details.crfHint")));
        ((JTextField) crf.component()).addActionListener(event -> take());
        add(form);
        add(Buttons.primary(ui.texts(), "details.show", this::take), BelowLabel.constraint());
    }

    private void take() {
        form.clearProblems();
        try {
            taken.accept(crf.value().orElseThrow(this::missing));
        } catch (InvalidInputException e) {
            form.show(e);
        }
    }

    private InvalidInputException missing() {
        return new InvalidInputException("crf", ui.text("common.crfMissing"));
    }

    void show(Crf known) {
        form.clearProblems();
        crf.show(Optional.of(known));
    }

    void complain(String words) {
        form.show("crf", words);
    }

    void focus() {
        form.focusFirst();
    }
}
