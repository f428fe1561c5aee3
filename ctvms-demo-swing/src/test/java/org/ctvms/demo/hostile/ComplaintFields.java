package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;
import static org.ctvms.demo.hostile.Field.looking;

import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintFilter.Which;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintRequest;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.CustomerComplaints;

/** What customers complain about, and how it is resolved. */
final class ComplaintFields {
    private ComplaintFields() {}

    static Stream<Field> all() {
        return Stream.of(
                keeping("CustomerComplaints.raise/2 text", "text", ComplaintFields::inGeneral),
                keeping("CustomerComplaints.raise/3 text", "text", ComplaintFields::aboutAConnection),
                keeping("AdminComplaints.resolve/2 note", "note", ComplaintFields::resolved),
                keeping("ComplaintRequest text", "text", ComplaintFields::taken),
                keeping("ComplaintRequest.of/3 text", "text", ComplaintFields::takenInGeneral),
                keeping(
                        "Assignment assignee",
                        "assignee",
                        (home, text) -> assigned(home, new Assignment(Optional.of(text), Optional.empty()))),
                keeping("Assignment.to/1 name", "assignee", (home, text) -> assigned(home, Assignment.NONE.to(text))),
                looking(
                        "ComplaintFilter assignee",
                        Refused.as("assignee"),
                        (home, text) ->
                                found(home, new ComplaintFilter(Which.OPEN, Optional.empty(), Optional.of(text)))),
                looking(
                        "ComplaintFilter.assignedTo/1 name",
                        Refused.as("assignee"),
                        (home, text) -> found(home, ComplaintFilter.ALL.assignedTo(text))));
    }

    private static String taken(Home home, String text) {
        return taken(
                home,
                new ComplaintRequest(
                        home.me().crf(), Optional.of(home.connection()), ComplaintType.OTHER, text, Assignment.NONE));
    }

    private static String takenInGeneral(Home home, String text) {
        return taken(home, ComplaintRequest.of(home.me().crf(), ComplaintType.OTHER, text));
    }

    private static String taken(Home home, ComplaintRequest request) {
        return read(home, home.admin().complaints().raise(request).number()).text();
    }

    private static String assigned(Home home, Assignment assignment) {
        ComplaintRequest request = ComplaintRequest.of(home.me().crf(), ComplaintType.OTHER, "sample");
        ComplaintNumber number = home.admin().complaints().raise(request).number();
        return home.admin()
                .complaints()
                .assign(number, assignment)
                .assignment()
                .assignee()
                .orElseThrow();
    }

    /** Who handles the newest complaint that the filter finds; whom it looks for, where nobody has that name. */
    private static String found(Home home, ComplaintFilter filter) {
        return home.admin().complaints().list(filter, Optional.empty(), 1).stream()
                .flatMap(complaint -> complaint.assignment().assignee().stream())
                .findFirst()
                .orElseGet(() -> filter.assignee().orElseThrow());
    }

    private static String inGeneral(Home home, String text) {
        return read(home, own(home).raise(ComplaintType.OTHER, text).number()).text();
    }

    private static String aboutAConnection(Home home, String text) {
        return read(
                        home,
                        own(home)
                                .raise(home.connection(), ComplaintType.OTHER, text)
                                .number())
                .text();
    }

    private static String resolved(Home home, String text) {
        home.admin().complaints().resolve(home.complaint(), text);
        return read(home, home.complaint()).resolution().orElseThrow().note();
    }

    private static CustomerComplaints own(Home home) {
        return home.me().complaints();
    }

    private static Complaint read(Home home, ComplaintNumber number) {
        return own(home).find(number);
    }
}
