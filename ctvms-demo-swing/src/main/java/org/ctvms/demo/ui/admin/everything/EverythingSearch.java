package org.ctvms.demo.ui.admin.everything;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.ctvms.demo.ui.Leaving;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.admin.search.SearchField;
import org.ctvms.demo.ui.work.Latest;

/**
 * Searches customers, connections, invoices and payments as the user types, from every screen. Only what belongs to the
 * text in the field can be opened: Enter before the answer has come waits for it, and then opens something only if
 * nothing else can be meant. On the event thread.
 */
public final class EverythingSearch extends JPanel {
    private final AdminDesk desk;
    private final Latest searches;
    private final SearchField field;
    private final FoundPopup popup;
    private Optional<Query> shown = Optional.empty();

    /** A search at the desk. */
    public EverythingSearch(AdminDesk desk) {
        super(new BorderLayout());
        this.desk = desk;
        this.searches = new Latest(desk.ui().tasks());
        this.field = new SearchField(
                "everything", desk.ui().text("everything.hint"), () -> search(found -> {}), this::enter);
        this.popup = new FoundPopup(desk.ui().texts(), this, this::openSelected);
        setOpaque(false);
        add(field);
        field.onChange(this::changed);
        field.onKey("DOWN", () -> popup.move(1));
        field.onKey("UP", () -> popup.move(-1));
        field.onKey("ESCAPE", this::leave);
    }

    /** Puts the cursor into the field. */
    public void focus() {
        field.focus();
    }

    private void changed() {
        if (!isCurrent()) {
            popup.close();
        }
        if (field.text().isBlank()) {
            field.stopWaiting();
            searches.forget();
            shown = Optional.empty();
        }
    }

    private void leave() {
        field.show("");
        popup.close();
    }

    private boolean isCurrent() {
        return shown.map(Query::text).filter(field.text()::equals).isPresent();
    }

    private void enter() {
        if (field.text().isBlank()) {
            return;
        }
        if (isCurrent() && popup.isOpen()) {
            openSelected();
        } else {
            search(this::openWhatIsMeant);
        }
    }

    // why: nobody has seen yet what was found, so Enter may open something only if nothing else can be meant
    private void openWhatIsMeant(List<Found> found) {
        List<Found> exact = found.stream().filter(Found::exact).toList();
        List<Found> meant = exact.isEmpty() ? found : exact;
        if (meant.size() == 1) {
            open(meant.get(0));
        }
    }

    private void openSelected() {
        if (isCurrent()) {
            popup.selected().ifPresent(this::open);
        }
    }

    private void open(Found found) {
        leave();
        found.open().accept(desk.go());
    }

    private void search(Consumer<List<Found>> then) {
        field.stopWaiting();
        if (field.text().isBlank()) {
            return;
        }
        Query query = new Query(desk.ui(), desk.session(), field.text());
        searches.run(query::read, found -> answered(query, found, then), this::failed);
    }

    private void answered(Query query, List<Found> found, Consumer<List<Found>> then) {
        shown = Optional.of(query);
        // why: who typed on meanwhile means something else
        if (isCurrent() && field.isFocused()) {
            popup.show(found, query.text());
            then.accept(found);
        }
    }

    private void failed(RuntimeException problem) {
        Leaving.ifEnded(desk.ui(), problem);
        popup.say(Refusals.words(desk.ui().texts(), problem));
    }
}
