package org.ctvms.demo.ui.account;

import java.util.function.Supplier;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;

/** What helps whoever waits for a code: another mail, and the way to the mails where the program catches them. */
final class CodeHelp {
    private CodeHelp() {}

    /** Adds it beneath the form that asks for the code. */
    static void add(Ui ui, FormDialog dialog, Supplier<?> request, String doneKey) {
        dialog.beside(Buttons.of(
                ui.texts(),
                "account.sendAgain",
                () -> dialog.run(request, sent -> dialog.say(Tone.GOOD, ui.text(doneKey)))));
        ui.mails().ifPresent(open -> dialog.beside(Buttons.of(ui.texts(), "account.openMails", "inbox", open)));
    }
}
