package org.ctvms.demo.ui.admin.outbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.UnaddressedMail;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.Calls;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.Listing;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;

/** What customers without an e-mail address were not mailed, to be sent once they have one. */
final class UnaddressedPane extends JPanel {
    private final Ui ui;
    private final TableView<UnaddressedMail> table;
    private final PagedTable<UnaddressedMail> pages;
    private final JButton send;

    UnaddressedPane(Ui ui, Calls calls, Consumer<UnaddressedMail> send, Consumer<Crf> open) {
        super(new MigLayout("fill, insets 12 0 0 0, gap 8 8, wrap 2", "[grow, fill][]", "[][grow, fill]"));
        this.ui = ui;
        this.table = new TableView<>(ui, "unaddressed", columns(), ui.text("outbox.allAddressed"));
        this.pages = new PagedTable<>(ui, table, calls);
        this.send =
                Buttons.of(ui.texts(), "outbox.sendNow", () -> table.selected().ifPresent(send));
        setOpaque(false);
        table.table().setToolTipText(ui.text("outbox.openTip"));
        table.table().getAccessibleContext().setAccessibleName(ui.text("outbox.unaddressed"));
        table.onOpen(mail -> open.accept(mail.crf()));
        table.onSelect(this::selected);
        add(Words.muted(ui.text("outbox.unaddressedHint")), "wmin 0");
        add(this.send, "aligny top");
        add(table, "span, grow, wmin 0, hmin 0");
        selected(Optional.empty());
    }

    private List<Column<UnaddressedMail>> columns() {
        return List.of(
                Column.text(ui.text("outbox.kind"), 150, mail -> ui.texts().of(mail.kind())),
                Column.number(
                        ui.text("outbox.crf"), 64, mail -> (long) mail.crf().number()),
                Column.text(ui.text("outbox.customer"), 190, UnaddressedMail::customerName),
                Column.text(
                        ui.text("outbox.addressNow"), 200, mail -> mail.email().orElse(ui.text("common.noEmail"))),
                Column.time(ui.text("outbox.queued"), 138, ui.formats(), mail -> Optional.of(mail.queuedAt())));
    }

    private void selected(Optional<UnaddressedMail> mail) {
        boolean sendable = mail.filter(
                        one -> one.email().isPresent() && !one.kind().isSecret())
                .isPresent();
        Buttons.enable(send, sendable, ui.text(mail.map(UnaddressedPane::whyNot).orElse("common.selectFirst")));
    }

    private static String whyNot(UnaddressedMail mail) {
        return mail.kind().isSecret() ? "outbox.passwordNotStored" : "outbox.addAddressFirst";
    }

    void show(Listing<UnaddressedMail> listing, List<UnaddressedMail> firstPage) {
        pages.show(listing, firstPage);
        selected(table.selected());
    }
}
