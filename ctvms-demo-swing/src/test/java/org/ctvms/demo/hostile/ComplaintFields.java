package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.keeping;

import java.util.stream.Stream;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.CustomerComplaints;

/** What customers complain about, and how it is resolved. */
final class ComplaintFields {
    private ComplaintFields() {}

    static Stream<Field> all() {
        return Stream.of(
                keeping("CustomerComplaints.raise/2 text", "text", ComplaintFields::inGeneral),
                keeping("CustomerComplaints.raise/3 text", "text", ComplaintFields::aboutAConnection),
                keeping("AdminComplaints.resolve/2 note", "note", ComplaintFields::resolved));
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
