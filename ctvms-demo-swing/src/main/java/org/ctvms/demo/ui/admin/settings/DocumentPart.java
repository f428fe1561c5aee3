package org.ctvms.demo.ui.admin.settings;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.settings.ReceiptRoll;
import org.ctvms.demo.settings.Stationery;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.CheckInput;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.text.Texts;

/** What documents show besides name and address, how receipts are printed, and where invoices are stored. */
final class DocumentPart extends JPanel {
    private final Texts texts;
    private final Form form;
    private final TypedInput<String> phone = TypedInput.text("phone");
    private final TypedInput<String> taxNumber = TypedInput.text("taxNumber");
    private final LogoInput logo;
    private final ChoiceInput<ReceiptRoll> receipt;
    private final CheckInput atOnce;
    private final TypedInput<String> archive = TypedInput.text("archive");

    DocumentPart(Ui ui) {
        super(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]"));
        setOpaque(false);
        this.texts = ui.texts();
        this.form = new Form(ui.texts(), 2);
        this.logo = new LogoInput(ui, this::refuse);
        this.receipt =
                new ChoiceInput<>(ui.texts(), "receipt", Stationery.rolls(), roll -> ui.text("settings.roll." + roll));
        this.atOnce = new CheckInput("printAtOnce", Mnemonics.plain(ui.text("settings.printAtOnce")));
        form.add("settings.phone", phone);
        form.add("settings.taxNumber", taxNumber.hint("GSTIN 00AAAAA0000A0Z0"));
        form.add("settings.logo", logo);
        form.add(Words.muted(ui.text("settings.logoWords")), "growx, wmin 0, aligny center");
        form.add("settings.receipt", receipt);
        form.add("settings.afterPayment", atOnce);
        form.add(
                "settings.archive",
                archive.hint(ui.host().home().resolve("invoices").toString()),
                "span, growx");
        form.add(Words.muted(ui.text("settings.archiveWords")), "span, growx, wmin 0");
        receipt.onChange(() -> atOnce.component().setEnabled(receipt.value() != ReceiptRoll.NONE));
        add(form);
    }

    private void refuse(RuntimeException problem) {
        form.show("logo", Refusals.words(texts, problem));
    }

    Form form() {
        return form;
    }

    void show(Stationery shown) {
        phone.show(shown.phone());
        taxNumber.show(shown.taxNumber());
        logo.show(shown.logo());
        receipt.show(shown.receipt());
        atOnce.show(shown.printAtOnce());
        atOnce.component().setEnabled(shown.hasReceipts());
        archive.show(shown.archive());
    }

    Stationery read() {
        return new Stationery(
                phone.value().strip(),
                taxNumber.value().strip(),
                archive.value().strip(),
                logo.value(),
                receipt.value(),
                atOnce.value() && receipt.value() != ReceiptRoll.NONE);
    }
}
