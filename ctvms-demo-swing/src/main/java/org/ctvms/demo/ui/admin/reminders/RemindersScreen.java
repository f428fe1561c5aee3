package org.ctvms.demo.ui.admin.reminders;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.reminder.AdminReminders;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.reminder.ReminderResult;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.dialog.ProgressDialog;
import org.ctvms.demo.ui.dialog.Question;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.PagedTable;

/** Who owes, and reminding them. */
public final class RemindersScreen extends Screen {
    private final AdminReminders reminders;
    private final Filters filters;
    private final ResultCard result;
    private final DebtorTable debtors;
    private final PagedTable<Debtor> pages;
    private final JButton selected;
    private final JButton all;

    /** A screen at the desk. */
    public RemindersScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("reminders.title"));
        this.reminders = desk.session().reminders();
        this.filters = new Filters(ui, this::shown);
        this.result = new ResultCard(ui);
        this.debtors = new DebtorTable(ui);
        this.pages = new PagedTable<>(ui, debtors.view(), this::load).onAsk(this::hush);
        this.selected = Buttons.of(ui.texts(), "reminders.remindSelected", this::remindSelected);
        this.all = Buttons.primary(ui.texts(), "reminders.remindAll", this::askForAll);
        debtors.view().onOpen(debtor -> desk.go().paymentDetails(debtor.crf()));
        debtors.view().onSelect(row -> offer());
        addAction(selected);
        addAction(all);
        setContent(content());
        offer();
    }

    private JPanel content() {
        JPanel content = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0 12, hidemode 3", "[grow, fill]"));
        content.setOpaque(false);
        content.add(filters, "wmin 0");
        content.add(result, "wmin 0");
        content.add(debtors.view(), "wmin 0, hmin 0, push, grow");
        return content;
    }

    @Override
    public void shown() {
        hush();
        readAgain();
    }

    /** Lists those who owe. */
    public void open(ReminderFilter filter) {
        filters.show(filter);
        shown();
    }

    private void readAgain() {
        ReminderFilter filter = filters.filter();
        Set<Crf> before = debtors.selected().stream().map(Debtor::crf).collect(Collectors.toSet());
        pages.show(new DebtorList(reminders, filter), rows -> {
            debtors.select(before);
            offer();
        });
    }

    private void offer() {
        boolean owing = !debtors.view().rows().isEmpty();
        String nothingDue = ui.text("common.nothingDue");
        Buttons.enable(selected, !debtors.selected().isEmpty(), owing ? ui.text("common.selectFirst") : nothingDue);
        Buttons.enable(all, owing, nothingDue);
    }

    private void remindSelected() {
        hush();
        List<Debtor> meant = debtors.selected();
        act(() -> Answers.of(reminders, meant), this::told);
    }

    private void told(Answers answers) {
        if (answers.allQueued()) {
            say(answers.words(ui));
        } else {
            warn(answers.words(ui));
            readAgain();
        }
    }

    private void askForAll() {
        hush();
        int listed = debtors.view().rows().size();
        String words = ui.text(pages.isComplete() ? "reminders.askAll" : "reminders.askMore", listed);
        if (Question.ask(ui, this, ui.text("reminders.askTitle"), words, "reminders.remind")) {
            remindAll(filters.filter());
        }
    }

    private void remindAll(ReminderFilter filter) {
        result.setVisible(false);
        ProgressDialog.run(
                ui,
                this,
                ui.text("reminders.askTitle"),
                (progress, cancellation) -> reminders.remindAll(filter, progress, cancellation),
                (ReminderResult done) -> result.show(done, filters.words(filter)),
                this::complain);
    }
}
