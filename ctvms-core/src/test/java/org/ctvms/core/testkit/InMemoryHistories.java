package org.ctvms.core.testkit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.change.Change;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.history.HistoryEntry;
import org.ctvms.core.history.HistoryKind;
import org.ctvms.core.history.HistoryPosition;
import org.ctvms.core.history.HistoryStore;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.Receipt;

record InMemoryHistories(Tables tables) implements HistoryStore {
    private static final long MONTHS_OF_A_CONNECTION = 1_000_000;
    private static final int MONTHS_OF_A_YEAR = 12;

    @Override
    public List<HistoryEntry> newest(Crf crf, ZoneOffset offset, Optional<HistoryPosition> before, int limit) {
        Stream<Stream<HistoryEntry>> sources = Stream.of(
                charges(crf, offset), actions(crf), complaints(crf), payments(crf), statuses(crf), mails(crf));
        return sources.flatMap(Function.identity())
                .filter(entry -> before.filter(end -> entry.position().compareTo(end) >= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(HistoryEntry::position).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<HistoryEntry> charges(Crf crf, ZoneOffset offset) {
        return connections(crf)
                .flatMap(connection -> tables.chargesOf(connection.id()).stream()
                        .map(charge -> HistoryRow.at(began(charge, offset), HistoryKind.CHARGE, id(charge))
                                .charge(charge)
                                .of(connection)
                                .entry()));
    }

    private static Instant began(Charge charge, ZoneOffset offset) {
        return charge.raisedOn().atTime(LocalTime.MIDNIGHT).toInstant(offset);
    }

    private static long id(Charge charge) {
        return charge.connectionId().value() * MONTHS_OF_A_CONNECTION
                + charge.month().getYear() * MONTHS_OF_A_YEAR
                + charge.month().getMonthValue();
    }

    private Stream<ServiceConnection> connections(Crf crf) {
        return tables.connections.all().stream()
                .filter(connection -> connection.crf().equals(crf));
    }

    private Stream<HistoryEntry> actions(Crf crf) {
        return tables.audit.all().stream()
                .filter(line -> line.entry().crf().equals(Optional.of(crf)))
                .filter(line -> !TOLD_BY_OTHERS.contains(line.entry().action()))
                .map(InMemoryHistories::action);
    }

    private static HistoryEntry action(AuditLine line) {
        return HistoryRow.at(line.entry().at(), HistoryKind.ACTION, line.number())
                .by(line.entry().by())
                .action(line.entry().action(), line.entry().details())
                .entry();
    }

    private Stream<HistoryEntry> complaints(Crf crf) {
        return tables.complaints.all().stream()
                .filter(complaint -> complaint.crf().equals(crf))
                .flatMap(complaint -> Stream.concat(
                        Stream.of(raised(complaint)),
                        complaint.resolution().stream()
                                .map(end -> complaint(complaint, end.at(), HistoryKind.COMPLAINT_RESOLVED, end.by()))));
    }

    private HistoryEntry raised(Complaint complaint) {
        String by = complaint.takenBy().orElse("CRF " + complaint.crf());
        return complaint(complaint, complaint.raisedAt(), HistoryKind.COMPLAINT_RAISED, by);
    }

    private HistoryEntry complaint(Complaint complaint, Instant at, HistoryKind kind, String by) {
        HistoryRow row =
                HistoryRow.at(at, kind, complaint.number().value()).by(by).complaint(complaint.type());
        return complaint
                .connectionId()
                .map(this::connection)
                .map(row::of)
                .orElse(row)
                .entry();
    }

    private ServiceConnection connection(ConnectionId id) {
        return tables.connections.get(id.value());
    }

    private Stream<HistoryEntry> payments(Crf crf) {
        return tables.payments.all().stream()
                .filter(payment -> payment.crf().equals(crf))
                .map(this::payment);
    }

    private HistoryEntry payment(ListedPayment payment) {
        Receipt receipt = payment.payment().receipt();
        return HistoryRow.at(
                        payment.recordedAt(),
                        HistoryKind.PAYMENT,
                        receipt.invoice().value())
                .by(payment.collectedBy())
                .amount(receipt.amount())
                .of(connection(receipt.connectionId()))
                .entry();
    }

    private Stream<HistoryEntry> statuses(Crf crf) {
        return Stream.concat(tables.changes.all().stream(), tables.pastStatuses.all().stream())
                .filter(change -> change.kind() == ChangeKind.STATUS_CHANGED)
                .filter(change -> change.crf().equals(crf))
                .map(this::status);
    }

    private HistoryEntry status(Change change) {
        return HistoryRow.at(change.at(), HistoryKind.STATUS, change.number())
                .status(change.status().orElseThrow())
                .of(connection(change.connection().orElseThrow()))
                .entry();
    }

    private Stream<HistoryEntry> mails(Crf crf) {
        return tables.letters.all().stream()
                .filter(row -> row.mail().crf().equals(Optional.of(crf)))
                .map(row -> HistoryRow.at(row.mail().queuedAt(), HistoryKind.MAIL, row.id())
                        .mail(row.mail().kind(), row.state())
                        .entry());
    }
}
