package org.ctvms.demo.ui.admin.outbox;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.mail.AdminMail;
import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.mail.UnaddressedMail;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.PagedTable;

/** The outbox, and what could not be sent. */
public final class OutboxScreen extends Screen {
    private final AdminMail mail;
    private final Figures figures;
    private final Words where = Words.muted("").named("where");
    private final FailedPane failed;
    private final UnaddressedPane unaddressed;
    private final ChoiceInput<MailKind> kind;
    private final LetterView letter;

    /** A screen at the desk. */
    public OutboxScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("outbox.title"));
        this.mail = desk.session().mail();
        this.figures = new Figures(ui);
        this.failed = new FailedPane(
                ui, this::page, failedMail -> resend(failedMail.id(), failedMail.recipient()), this::resendAll);
        this.unaddressed = new UnaddressedPane(
                ui, this::page, mail -> resend(mail.id(), mail.email().orElseThrow()), desk.go()::customer);
        this.kind = new ChoiceInput<>(ui.texts(), "kind", List.of(MailKind.values()), ui.texts()::of);
        this.letter = new LetterView(ui);
        kind.onChange(this::preview);
        addRefresh(this::reload);
        addAction(Buttons.primary(ui.texts(), "outbox.deliver", this::deliver));
        setContent(tabs());
    }

    private Component outbox() {
        JPanel outbox = page("[][][grow, fill]");
        outbox.add(figures, "wmin 0");
        outbox.add(where, "wmin 0");
        outbox.add(failed, "wmin 0, hmin 0");
        return outbox;
    }

    private Component letters() {
        JPanel letters = page("[][grow, fill]");
        Form form = new Form(ui.texts(), 1);
        form.add("outbox.letter", kind, "width 260!");
        letters.add(form);
        letters.add(letter, "wmin 0, hmin 0");
        return letters;
    }

    private static JPanel page(String rows) {
        JPanel page = new JPanel(new MigLayout("fill, insets 12 0 0 0, wrap 1, gap 0 10", "[grow, fill]", rows));
        page.setBorder(BorderFactory.createEmptyBorder());
        page.setOpaque(false);
        return page;
    }

    private JTabbedPane tabs() {
        JTabbedPane tabs = new JTabbedPane();
        tabs.setName("tabs");
        tabs.addTab(ui.text("outbox.outbox"), outbox());
        tabs.addTab(ui.text("outbox.unaddressed"), unaddressed);
        tabs.addTab(ui.text("outbox.letters"), letters());
        return tabs;
    }

    /** What one look at the storage found. */
    private record Found(OutboxCount count, List<FailedMail> failed, List<UnaddressedMail> unaddressed, String where) {}

    @Override
    public void shown() {
        reload();
        preview();
    }

    private void reload() {
        load(this::find, found -> {
            figures.show(found.count());
            where.setText(found.where());
            failed.show((order, after, limit) -> failed(after, limit), found.failed());
            unaddressed.show((order, after, limit) -> unaddressed(after, limit), found.unaddressed());
        });
    }

    private Found find() {
        return new Found(
                mail.count(),
                failed(Optional.empty(), PagedTable.READ),
                unaddressed(Optional.empty(), PagedTable.READ),
                where());
    }

    private List<FailedMail> failed(Optional<FailedMail> after, int limit) {
        return mail.failed(after.map(FailedMail::id), limit);
    }

    private List<UnaddressedMail> unaddressed(Optional<UnaddressedMail> after, int limit) {
        return mail.unaddressed(after.map(UnaddressedMail::id), limit);
    }

    private String where() {
        return ui.host()
                .engine()
                .mail()
                .problem()
                .map(problem -> ui.text("outbox.stopped", problem.problem()))
                .orElseGet(this::wayOut);
    }

    private String wayOut() {
        return ui.host().catcher().isPresent()
                ? ui.text("outbox.caught")
                : ui.text("outbox.server", ui.host().mailHost());
    }

    private <T> void page(Supplier<T> call, Consumer<? super T> then, Predicate<RuntimeException> failed) {
        hush();
        load(call, then, failed);
    }

    private void preview() {
        MailKind wanted = kind.value();
        load(() -> ui.host().engine().mail().preview(wanted), preview -> {
            if (kind.value() == wanted) {
                letter.show(preview);
            }
        });
    }

    private void deliver() {
        hush();
        act(() -> ui.host().engine().mail().deliverDue(), this::delivered);
    }

    private void delivered(DeliveryResult result) {
        String words = new DeliveryWords(ui.texts()).of(result);
        if (DeliveryWords.isGood(result)) {
            say(words);
        } else {
            warn(words);
        }
        reload();
    }

    private void resend(long id, String recipient) {
        act(
                () -> {
                    mail.resend(id);
                    return recipient;
                },
                to -> {
                    say(ui.text("outbox.resent", to));
                    reload();
                });
    }

    private void resendAll() {
        act(mail::resendAll, resent -> {
            say(ui.text("outbox.allResent", resent));
            reload();
        });
    }
}
