package org.ctvms.demo.ui.inbox;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.CardLayout;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.mail.KeptMail;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.table.EmptyState;

/** The mails, newest first, those whose recipient or subject has the words searched for. */
final class MailList extends JPanel {
    private final Ui ui;
    private final int limit;
    private final TypedInput<String> search = TypedInput.text("search");
    private final DefaultListModel<KeptMail> shown = new DefaultListModel<>();
    private final JList<KeptMail> list = new JList<>(shown);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JLabel count = Type.SMALL.on(new JLabel(" "));
    private final Unread unread = new Unread();
    private List<KeptMail> all = List.of();

    MailList(Ui ui, int limit, Consumer<KeptMail> open) {
        super(new MigLayout("fill, insets 12 12 8 6, gap 0 8, wrap 1", "[grow, fill]", "[][grow, fill][]"));
        this.ui = ui;
        this.limit = limit;
        JTextField field = (JTextField) search.hint(ui.text("inbox.search")).component();
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search", 16));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        search.onChange(this::filter);
        list.setName("mails");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new MailRow(ui, unread));
        list.addListSelectionListener(event -> chosen(event.getValueIsAdjusting(), open));
        body.add(new JScrollPane(list), "mails");
        body.add(new EmptyState(ui.text("inbox.empty")), "empty");
        body.add(new EmptyState(ui.text("inbox.nothingFound")), "nothingFound");
        cards.show(body, "empty");
        count.setName("mails.count");
        count.setForeground(UIManager.getColor("Ctvms.muted"));
        add(field, "wmin 0");
        add(body, "grow, wmin 0");
        add(count, "wmin 0");
    }

    private void chosen(boolean adjusting, Consumer<KeptMail> open) {
        KeptMail mail = list.getSelectedValue();
        if (!adjusting && mail != null) {
            unread.opened(mail);
            open.accept(mail);
        }
    }

    void search() {
        search.component().requestFocusInWindow();
    }

    void show(List<KeptMail> mails) {
        if (!mails.equals(all)) {
            unread.arrived(mails);
            all = mails;
            filter();
        }
    }

    // why: new mails come in above, and what was chosen stays chosen without being opened again
    private void filter() {
        KeptMail before = list.getSelectedValue();
        List<KeptMail> found = all.stream().filter(this::fits).toList();
        shown.clear();
        shown.addAll(found);
        if (before != null && found.contains(before)) {
            list.setSelectedValue(before, false);
        }
        cards.show(body, !found.isEmpty() ? "mails" : all.isEmpty() ? "empty" : "nothingFound");
        count.setText(words(found.size()));
    }

    private boolean fits(KeptMail mail) {
        String text = (mail.recipient() + " " + mail.subject()).toLowerCase(Locale.ROOT);
        return text.contains(search.typed().strip().toLowerCase(Locale.ROOT));
    }

    private String words(int found) {
        if (found == 0) {
            return " ";
        }
        return all.size() >= limit ? ui.text("inbox.newest", found, limit) : ui.text("inbox.count", found);
    }
}
