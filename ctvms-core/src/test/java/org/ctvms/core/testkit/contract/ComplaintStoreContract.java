package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintFilter.Which;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.NewComplaint;
import org.ctvms.core.complaint.Resolution;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a {@link org.ctvms.core.complaint.ComplaintStore} keeps and finds. */
public abstract class ComplaintStoreContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant AT = Instant.parse("2026-03-10T18:00:00.123456Z");
    private static final Resolution RESOLUTION =
            new Resolution(DAY.plusDays(1), AT.plusSeconds(86_400), "sample clerk", "Cable replaced\nSorry");
    private static final LocalDate TODAY = DAY.plusDays(5);
    private static final Assignment OVERDUE =
            Assignment.NONE.to("Sample Technician").dueOn(TODAY.minusDays(1));
    private static final long FIRST_PAGE = Long.MAX_VALUE;

    private Crf crf;
    private Crf neighbour;
    private ServiceConnection connection;

    static Stream<String> texts() {
        return Stream.concat(
                TextsContract.texts().stream(),
                Stream.of(
                        "two\n\nlines", "x".repeat(1000), "😀".repeat(1000), "x".repeat(500) + "\n" + "é".repeat(499)));
    }

    @BeforeEach
    void addTwoCustomers() {
        crf = addCustomer(7);
        neighbour = addCustomer(8);
        connection = addConnection(crf, addPlan(ServiceType.CABLE_TV, "Basic", 300), "STB-1", DAY);
    }

    @Test
    void aComplaintIsFoundAsItWasRaised() {
        ComplaintNumber number = raise(crf, Optional.of(connection.id()), "No picture");
        assertThat(find(number))
                .isEqualTo(new Complaint(
                        number,
                        crf,
                        "Sample Customer 7",
                        Optional.of(connection.id()),
                        Optional.of("STB-1"),
                        ComplaintType.NO_SIGNAL,
                        "No picture",
                        DAY,
                        AT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Assignment.NONE));
        assertThat(find(raise(crf)).connectionId()).isEmpty();
        assertThat(find(raise(crf)).deviceId()).isEmpty();
    }

    @Test
    void everyTypeIsKept() {
        for (ComplaintType type : ComplaintType.values()) {
            ComplaintNumber number = write(work -> work.complaints()
                    .insert(new NewComplaint(
                            crf, Optional.empty(), type, "Sample", DAY, AT, Optional.empty(), Assignment.NONE)));
            assertThat(find(number).type()).isEqualTo(type);
        }
    }

    @Test
    void numbersStartAt1000AndARollBackLeavesNoGap() {
        assertThat(raise(crf)).isEqualTo(new ComplaintNumber(1000));
        assertThatThrownBy(() -> change(work -> {
                    work.complaints().insert(complaint(crf, Optional.empty(), "Sample"));
                    throw new IllegalStateException("refused after the number was drawn");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(raise(neighbour)).isEqualTo(new ComplaintNumber(1001));
    }

    @Test
    void complaintsRaisedAtOnceHaveNumbersOfTheirOwnWithoutGaps() {
        List<CompletableFuture<ComplaintNumber>> races = IntStream.range(0, 12)
                .mapToObj(race -> CompletableFuture.supplyAsync(() -> raise(race % 2 == 0 ? crf : neighbour)))
                .toList();
        assertThat(races.stream()
                        .map(race -> race.orTimeout(5, TimeUnit.MINUTES).join().value()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(1000, 1012).mapToObj(Long::valueOf).toList());
    }

    @Test
    void aStrangersComplaintIsNotFound() {
        ComplaintNumber number = raise(crf);
        assertThat(find(number, Optional.of(crf))).isPresent();
        assertThat(find(number, Optional.of(neighbour))).isEmpty();
        assertThat(find(new ComplaintNumber(4711), ANYBODY)).isEmpty();
    }

    @Test
    void theNameIsTheCustomersAsItIsNow() {
        ComplaintNumber number = raise(crf);
        change(work -> {
            work.customers().update(Samples.customer(7, "Renamed Customer", "0800 555 000"));
            work.customers().remove(crf, DAY);
        });
        assertThat(find(number).customerName()).isEqualTo("Renamed Customer");
        assertThat(list(ComplaintFilter.ALL)).containsExactly(find(number));
    }

    @Test
    void readingIsNotedOnceAndForGood() {
        ComplaintNumber number = raise(crf);
        ComplaintNumber other = raise(crf);
        assertThat(markRead(number, AT)).isTrue();
        Complaint read = find(number);
        assertThat(read.readAt()).contains(AT);
        assertThat(read.isOpen()).isTrue();
        assertThat(markRead(number, AT.plusSeconds(60))).isFalse();
        assertThat(markRead(new ComplaintNumber(4711), AT)).isFalse();
        assertThat(find(number)).isEqualTo(read);
        assertThat(find(other).readAt()).isEmpty();
    }

    @Test
    void aComplaintIsResolvedOnce() {
        ComplaintNumber number = raise(crf);
        ComplaintNumber other = raise(crf);
        assertThat(resolve(number, RESOLUTION)).isTrue();
        assertThat(find(number).resolution()).contains(RESOLUTION);
        assertThat(find(number).readAt()).contains(RESOLUTION.at());
        assertThat(resolve(number, new Resolution(DAY, AT, "other clerk", "again")))
                .isFalse();
        assertThat(resolve(new ComplaintNumber(4711), RESOLUTION)).isFalse();
        assertThat(find(number).resolution()).contains(RESOLUTION);
        assertThat(find(other).isOpen()).isTrue();
    }

    @Test
    void resolvingKeepsTheTimeOfTheFirstReading() {
        ComplaintNumber number = raise(crf);
        markRead(number, AT);
        resolve(number, RESOLUTION);
        assertThat(find(number).readAt()).contains(AT);
    }

    @Test
    void ofSeveralWhoResolveAtOnceOneDoes() {
        ComplaintNumber number = raise(crf);
        List<CompletableFuture<Boolean>> races = IntStream.range(0, 8)
                .mapToObj(race -> CompletableFuture.supplyAsync(() -> resolve(number, RESOLUTION)))
                .toList();
        assertThat(races.stream()
                        .filter(race -> race.orTimeout(5, TimeUnit.MINUTES).join()))
                .hasSize(1);
    }

    @Test
    void theListIsFilteredByStateAndCustomer() {
        ComplaintNumber unread = raise(crf);
        ComplaintNumber read = raise(crf);
        ComplaintNumber resolved = raise(crf);
        ComplaintNumber neighbours = raise(neighbour);
        markRead(read, AT);
        resolve(resolved, RESOLUTION);

        assertThat(numbers(ComplaintFilter.ALL)).containsExactly(neighbours, resolved, read, unread);
        assertThat(numbers(only(Which.UNREAD))).containsExactly(neighbours, unread);
        assertThat(numbers(only(Which.OPEN))).containsExactly(neighbours, read, unread);
        assertThat(numbers(only(Which.RESOLVED))).containsExactly(resolved);
        assertThat(numbers(ComplaintFilter.ALL.of(crf))).containsExactly(resolved, read, unread);
        assertThat(numbers(only(Which.OPEN).of(crf))).containsExactly(read, unread);
        assertThat(numbers(only(Which.RESOLVED).of(neighbour))).isEmpty();
        assertThat(list(ComplaintFilter.ALL.of(crf))).isEqualTo(List.of(find(resolved), find(read), find(unread)));
    }

    @Test
    void pagesFollowEachOtherNewestFirst() {
        List<ComplaintNumber> raised =
                IntStream.range(0, 5).mapToObj(i -> raise(crf)).toList();
        assertThat(page(FIRST_PAGE)).containsExactly(raised.get(4), raised.get(3));
        assertThat(page(raised.get(3).value())).containsExactly(raised.get(2), raised.get(1));
        assertThat(page(raised.get(1).value())).containsExactly(raised.get(0));
        assertThat(page(raised.get(0).value())).isEmpty();
    }

    @Test
    void unreadOpenAndResolvedOnesAreCounted() {
        assertThat(count()).isEqualTo(new ComplaintCount(0, 0, 0, 0));
        ComplaintNumber read = raise(crf);
        ComplaintNumber resolved = raise(crf);
        raise(neighbour);
        assertThat(count()).isEqualTo(new ComplaintCount(3, 3, 0, 0));
        markRead(read, AT);
        resolve(resolved, RESOLUTION);
        assertThat(count()).isEqualTo(new ComplaintCount(1, 2, 1, 0));
    }

    @Test
    void complaintTakenInTheOfficeIsReadAndFoundAsItWasTaken() {
        ComplaintNumber number = write(work -> work.complaints()
                .insert(new NewComplaint(
                        crf,
                        Optional.of(connection.id()),
                        ComplaintType.NO_SIGNAL,
                        "Sample",
                        DAY,
                        AT,
                        Optional.of("sample clerk"),
                        OVERDUE)));
        assertThat(find(number)).satisfies(taken -> {
            assertThat(taken.takenBy()).contains("sample clerk");
            assertThat(taken.assignment()).isEqualTo(OVERDUE);
            assertThat(taken.readAt()).contains(AT);
        });
    }

    @Test
    void assignmentIsReplacedWhileTheComplaintIsOpen() {
        ComplaintNumber number = raise(crf);
        ComplaintNumber other = raise(crf);
        assertThat(assign(number, OVERDUE)).isTrue();
        assertThat(assign(number, OVERDUE)).isTrue();
        assertThat(find(number).assignment()).isEqualTo(OVERDUE);
        assertThat(assign(number, Assignment.NONE.to("Other Technician"))).isTrue();
        assertThat(find(number).assignment()).isEqualTo(Assignment.NONE.to("Other Technician"));
        assertThat(find(other).assignment()).isEqualTo(Assignment.NONE);
        resolve(number, RESOLUTION);
        assertThat(assign(number, Assignment.NONE)).isFalse();
        assertThat(assign(new ComplaintNumber(4711), OVERDUE)).isFalse();
        assertThat(find(number).assignment()).isEqualTo(Assignment.NONE.to("Other Technician"));
    }

    @Test
    void assigneesOfOpenComplaintsAreListedOnce() {
        assertThat(assignees()).isEmpty();
        assign(raise(crf), OVERDUE);
        assign(raise(neighbour), OVERDUE);
        assign(raise(crf), Assignment.NONE.to("sample technician"));
        raise(crf);
        ComplaintNumber resolved = raise(crf);
        assign(resolved, Assignment.NONE.to("Other Technician"));
        resolve(resolved, RESOLUTION);
        assertThat(assignees()).containsExactlyInAnyOrder("Sample Technician", "sample technician");
    }

    @Test
    void complaintsAreFoundByTheirAssigneeExactly() {
        ComplaintNumber first = raise(crf);
        ComplaintNumber second = raise(neighbour);
        ComplaintNumber lower = raise(crf);
        assign(first, OVERDUE);
        assign(second, OVERDUE);
        assign(lower, Assignment.NONE.to("sample technician"));
        ComplaintFilter filter = ComplaintFilter.ALL.assignedTo("Sample Technician");
        assertThat(numbers(filter)).containsExactly(second, first);
        assertThat(numbers(filter.of(crf))).containsExactly(first);
        assertThat(numbers(filter.only(Which.UNREAD).of(neighbour))).containsExactly(second);
        assertThat(numbers(ComplaintFilter.ALL.assignedTo("Sample"))).isEmpty();
    }

    @Test
    void overdueComplaintsAreOpenAndWereDueBeforeToday() {
        ComplaintNumber overdue = raise(crf);
        ComplaintNumber dueToday = raise(crf);
        ComplaintNumber resolved = raise(crf);
        raise(crf);
        assign(overdue, OVERDUE);
        assign(dueToday, OVERDUE.dueOn(TODAY));
        assign(resolved, OVERDUE);
        resolve(resolved, RESOLUTION);
        assertThat(numbers(only(Which.OVERDUE))).containsExactly(overdue);
        assertThat(numbers(only(Which.OVERDUE).assignedTo("Sample Technician"))).containsExactly(overdue);
        assertThat(numbers(only(Which.OVERDUE).of(neighbour))).isEmpty();
        assertThat(count()).isEqualTo(new ComplaintCount(3, 3, 1, 1));
        assertThat(list(ComplaintFilter.ALL))
                .filteredOn(complaint -> complaint.isOverdue(TODAY))
                .extracting(Complaint::number)
                .containsExactly(overdue);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsComeBackIntact(String text) {
        String longText = text.length() < 900 ? text : text + text;
        ComplaintNumber number = raise(crf, Optional.empty(), longText);
        resolve(number, new Resolution(DAY, AT, "sample clerk", text));
        assertThat(find(number).text()).isEqualTo(longText);
        assertThat(find(number).resolution().orElseThrow().note()).isEqualTo(text);
    }

    private static NewComplaint complaint(Crf crf, Optional<ConnectionId> connection, String text) {
        return new NewComplaint(
                crf, connection, ComplaintType.NO_SIGNAL, text, DAY, AT, Optional.empty(), Assignment.NONE);
    }

    private static ComplaintFilter only(Which which) {
        return ComplaintFilter.ALL.only(which);
    }

    private ComplaintNumber raise(Crf owner) {
        return raise(owner, Optional.empty(), "Sample");
    }

    private ComplaintNumber raise(Crf owner, Optional<ConnectionId> about, String text) {
        return write(work -> work.complaints().insert(complaint(owner, about, text)));
    }

    private boolean markRead(ComplaintNumber number, Instant at) {
        return write(work -> work.complaints().markRead(number, at));
    }

    private boolean assign(ComplaintNumber number, Assignment assignment) {
        return write(work -> work.complaints().assign(number, assignment));
    }

    private List<String> assignees() {
        return read(work -> work.complaints().assignees());
    }

    private boolean resolve(ComplaintNumber number, Resolution resolution) {
        return write(work -> work.complaints().resolve(number, resolution));
    }

    private Complaint find(ComplaintNumber number) {
        Complaint found = find(number, ANYBODY).orElseThrow();
        Optional<Complaint> locked = write(work -> work.complaints().lock(number));
        assertThat(locked).contains(found);
        return found;
    }

    private Optional<Complaint> find(ComplaintNumber number, Optional<Crf> owner) {
        return read(work -> work.complaints().find(number, owner));
    }

    private List<Complaint> list(ComplaintFilter filter) {
        return read(work -> work.complaints().list(filter, TODAY, FIRST_PAGE, 10));
    }

    private List<ComplaintNumber> numbers(ComplaintFilter filter) {
        return list(filter).stream().map(Complaint::number).toList();
    }

    private List<ComplaintNumber> page(long below) {
        return read(work -> work.complaints().list(ComplaintFilter.ALL, TODAY, below, 2)).stream()
                .map(Complaint::number)
                .toList();
    }

    private ComplaintCount count() {
        return read(work -> work.complaints().count(TODAY));
    }
}
