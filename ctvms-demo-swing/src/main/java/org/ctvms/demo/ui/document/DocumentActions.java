package org.ctvms.demo.ui.document;

import java.awt.Component;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;

/** What is done with a document: printed, saved, opened elsewhere. On the event thread. */
final class DocumentActions {
    private final Ui ui;
    private final Component owner;
    private final NoticeBar notice;

    DocumentActions(Ui ui, Component owner, NoticeBar notice) {
        this.ui = ui;
        this.owner = owner;
        this.notice = notice;
    }

    void save(NamedPdf document) {
        notice.setVisible(false);
        SystemFiles.choose(ui, owner, document.fileName())
                .ifPresent(file -> run(
                        () -> SystemFiles.write(file, document.pdf()),
                        written -> notice.show(Tone.GOOD, ui.text("document.saved", written.toString()))));
    }

    void open(NamedPdf document) {
        notice.setVisible(false);
        run(() -> SystemFiles.openCopy(document.fileName(), document.pdf()), opened -> {});
    }

    void print(NamedPdf document) {
        notice.setVisible(false);
        run(
                () -> Printing.prepare(document),
                found -> found.ifPresentOrElse(
                        this::ask, () -> notice.show(Tone.WARNING, ui.text("document.noPrinter"))));
    }

    private void ask(Printing printing) {
        if (printing.ask()) {
            run(
                    () -> {
                        printing.print();
                        return printing;
                    },
                    printed -> notice.show(Tone.GOOD, ui.text("document.printed")));
        }
    }

    private <T> void run(Supplier<T> call, Consumer<T> then) {
        ui.tasks().run(call, then, problem -> notice.show(Tone.BAD, Refusals.words(ui.texts(), problem)));
    }
}
