package org.ctvms.demo.ui.customer.complaints;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.CustomerComplaints;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.FormDialog;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.TypedInput;

/** Asks what is wrong, and raises a complaint. */
final class NewComplaintDialog {
    private static final int TEXT_ROWS = 7;

    private final Ui ui;
    private final CustomerComplaints complaints;
    private final Form form;
    private final ChoiceInput<Optional<ConnectionOverview>> about;
    private final ChoiceInput<ComplaintType> type;
    private final TypedInput<String> text = TypedInput.area("text", TEXT_ROWS);

    NewComplaintDialog(Ui ui, CustomerComplaints complaints, List<ConnectionOverview> own) {
        this.ui = ui;
        this.complaints = complaints;
        this.form = new Form(ui.texts(), 2);
        this.about = new ChoiceInput<>(ui.texts(), "about", choices(own), this::words);
        this.type = new ChoiceInput<>(ui.texts(), "type", List.of(ComplaintType.values()), ui.texts()::of);
        form.add("complaints.about", about);
        form.add("complaints.whatKind", type);
        form.add("complaints.whatIsWrong", text, "span, growx");
    }

    private static List<Optional<ConnectionOverview>> choices(List<ConnectionOverview> own) {
        return Stream.concat(
                        Stream.of(Optional.<ConnectionOverview>empty()),
                        own.stream().map(Optional::of))
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

    /** What was asked for. */
    private record Asked(Optional<ConnectionId> connection, ComplaintType type, String text) {}

    void open(Component owner, Consumer<Complaint> raised) {
        new FormDialog(ui, owner, ui.text("complaints.newTitle"), form)
                .open("complaints.send", this::read, this::raise, raised);
    }

    private Asked read() {
        Optional<ConnectionId> connection =
                about.value().map(own -> own.connection().id());
        return new Asked(connection, type.value(), text.value());
    }

    private Complaint raise(Asked asked) {
        return asked.connection()
                .map(connection -> complaints.raise(connection, asked.type(), asked.text()))
                .orElseGet(() -> complaints.raise(asked.type(), asked.text()));
    }
}
