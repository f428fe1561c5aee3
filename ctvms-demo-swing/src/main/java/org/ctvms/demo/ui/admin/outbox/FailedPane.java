package org.ctvms.demo.ui.admin.outbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.Calls;
import org.ctvms.demo.ui.table.Listing;
import org.ctvms.demo.ui.table.PagedTable;
import org.ctvms.demo.ui.table.TableView;

/** The letters that were given up, with all of the problem of the selected one, to be sent again. */
final class FailedPane extends JPanel {
    private final Ui ui;
    private final TableView<FailedMail> table;
    private final PagedTable<FailedMail> pages;
    private final JButton resend;
    private final JButton resendAll;
    private final Words problem = new Words("").named("problem");

    FailedPane(Ui ui, Calls calls, Consumer<FailedMail> resendOne, Runnable all) {
        super(new MigLayout("fill, insets 0, gap 8 6, wrap 3, hidemode 3", "[grow, fill][][]", "[][grow, fill][]"));
        this.ui = ui;
        setOpaque(false);
        this.table = FailedTable.of(ui);
        this.pages = new PagedTable<>(ui, table, calls);
        this.resend =
                Buttons.of(ui.texts(), "outbox.resend", () -> table.selected().ifPresent(resendOne));
        this.resendAll = Buttons.of(ui.texts(), "outbox.resendAll", all);
        add(Type.HEADING.on(new JLabel(ui.text("outbox.givenUp"))));
        add(resend);
        add(resendAll);
        add(table, "span, grow, wmin 0, hmin 0");
        add(problem, "span, growx, wmin 0");
        table.onSelect(this::selected);
        offer(List.of());
    }

    private void selected(Optional<FailedMail> letter) {
        boolean failed = !table.rows().isEmpty();
        Buttons.enable(resend, letter.isPresent(), ui.text(failed ? "common.selectFirst" : "outbox.noMailFailed"));
        problem.setText(letter.map(FailedMail::problem).orElse(""));
        problem.setForeground(Tone.BAD.foreground());
        problem.setVisible(letter.isPresent());
        revalidate();
    }

    void show(Listing<FailedMail> listing, List<FailedMail> firstPage) {
        pages.show(listing, firstPage);
        offer(firstPage);
    }

    private void offer(List<FailedMail> letters) {
        Buttons.enable(resendAll, !letters.isEmpty(), ui.text("outbox.noMailFailed"));
        selected(table.selected());
    }
}
