package org.ctvms.demo.ui.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;

/** What is asked for to raise a complaint, by whichever role. On the event thread. */
public final class ComplaintInputs {
    private static final int TEXT_ROWS = 7;

    private final Ui ui;
    private final ChoiceInput<Optional<ConnectionOverview>> about;
    private final ChoiceInput<ComplaintType> type;
    private final TypedInput<String> text = TypedInput.area("text", TEXT_ROWS);

    /** Inputs about one of the customer's connections, or none. */
    public ComplaintInputs(Ui ui, List<ConnectionOverview> connections) {
        this.ui = ui;
        this.about = new ChoiceInput<>(ui.texts(), "about", choices(connections), this::words);
        this.type = new ChoiceInput<>(ui.texts(), "type", List.of(ComplaintType.values()), ui.texts()::of);
    }

    /** Puts them into a form of two columns. */
    public void addTo(Form form) {
        form.add("complaints.about", about);
        form.add("complaints.whatKind", type);
        form.add("complaints.whatIsWrong", text, "span, growx");
    }

    /** Which connection it is about; empty for a general complaint. */
    public Optional<ConnectionId> connection() {
        return about.value().map(line -> line.connection().id());
    }

    /** What it is about. */
    public ComplaintType type() {
        return type.value();
    }

    /** What is wrong. */
    public String text() {
        return text.value();
    }

    private static List<Optional<ConnectionOverview>> choices(List<ConnectionOverview> connections) {
        return Stream.concat(
                        Stream.of(Optional.<ConnectionOverview>empty()),
                        connections.stream().map(Optional::of))
                .toList();
    }

    private String words(Optional<ConnectionOverview> choice) {
        return choice.map(ConnectionOverview::connection)
                .map(this::words)
                .orElseGet(() -> ui.text("complaints.inGeneral"));
    }

    private String words(ServiceConnection connection) {
        String service = ui.texts().of(connection.service());
        return ui.text(
                connection.isOpen() ? "complaints.ownConnection" : "complaints.closedConnection",
                service,
                connection.deviceId());
    }
}
