package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintFilter.Which;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.NewComplaint;
import org.ctvms.core.complaint.Resolution;
import org.ctvms.core.connection.Connection;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.plan.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a {@link org.ctvms.core.complaint.ComplaintStore} does. */
public abstract class ComplaintStoreContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00.123456Z");
    private static final Resolution RESOLUTION =
            new Resolution(DAY.plusDays(1), NOW.plusSeconds(86_400), "clerk", "A cable was replaced.\nSorry!");

    private Crf owner;
    private Crf stranger;

    @BeforeEach
    void addCustomers() {
        owner = addCustomer(7);
        stranger = addCustomer(8);
    }

    @Test
    void numbersComeFrom1000WithoutGapsAfterARollBack() {
        assertThat(insert(owner).value()).isEqualTo(1000);
        try {
            change(work -> {
                work.complaints().insert(general(owner, "lost"));
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }
        assertThat(insert(stranger).value()).isEqualTo(1001);
    }

    @Test
    void aComplaintIsFoundAsItWasRaisedWithTheNameOfItsCustomer() {
        Connection connection =
                addConnection(owner, addPlan(Service.BROADBAND, "Sample", 500), "login-1", LocalDate.of(2026, 1, 5));
        ComplaintNumber number = insert(new NewComplaint(
                owner, Optional.of(connection.id()), ComplaintType.SLOW_INTERNET, "Slow\nsince noon", DAY, NOW));
        Complaint expected = new Complaint(
                number,
                owner,
                read(work -> work.customers().find(owner)).orElseThrow().name(),
                Optional.of(connection.id()),
                Optional.of("login-1"),
                ComplaintType.SLOW_INTERNET,
                "Slow\nsince noon",
                DAY,
                NOW,
                Optional.empty(),
                Optional.empty());
        assertThat(find(number, ANYBODY)).contains(expected);
        assertThat(find(number, Optional.of(owner))).contains(expected);
        Optional<Complaint> held = write(work -> work.complaints().lock(number));
        assertThat(held).contains(expected);
    }

    @Test
    void aStrangersComplaintIsNotFound() {
        ComplaintNumber number = insert(owner);
        assertThat(find(number, Optional.of(stranger))).isEmpty();
        assertThat(find(new ComplaintNumber(4711), ANYBODY)).isEmpty();
    }

    @Test
    void readingAndResolvingAreKept() {
        ComplaintNumber number = insert(owner);
        change(work -> work.complaints().markRead(number, NOW));
        assertThat(find(number, ANYBODY).orElseThrow().readAt()).contains(NOW);
        change(work -> work.complaints().resolve(number, RESOLUTION));
        assertThat(find(number, ANYBODY).orElseThrow().resolution()).contains(RESOLUTION);
    }

    @Test
    void complaintsAreListedNewestFirstByStateAndCustomerInPages() {
        ComplaintNumber resolved = insert(owner);
        ComplaintNumber readOnly = insert(stranger);
        ComplaintNumber unread = insert(owner);
        change(work -> {
            work.complaints().markRead(resolved, NOW);
            work.complaints().markRead(readOnly, NOW);
            work.complaints().resolve(resolved, RESOLUTION);
        });
        assertThat(list(ComplaintFilter.ALL)).containsExactly(unread, readOnly, resolved);
        assertThat(list(ComplaintFilter.ALL.only(Which.UNREAD))).containsExactly(unread);
        assertThat(list(ComplaintFilter.ALL.only(Which.OPEN))).containsExactly(unread, readOnly);
        assertThat(list(ComplaintFilter.ALL.only(Which.RESOLVED))).containsExactly(resolved);
        assertThat(list(ComplaintFilter.ALL.of(owner))).containsExactly(unread, resolved);
        assertThat(list(ComplaintFilter.ALL.of(owner).only(Which.OPEN))).containsExactly(unread);
        assertThat(list(ComplaintFilter.ALL, unread.value(), 1)).containsExactly(readOnly);
        assertThat(count()).isEqualTo(new ComplaintCount(1, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE ctvms_complaint; --",
                "<script>alert(1)</script>",
                "${7*7}",
                "=1+1",
                "\uD83D\uDE00 \u0645"
            })
    void textsComeBackAsTheyWere(String text) {
        ComplaintNumber number = insert(general(owner, text));
        change(work -> work.complaints().resolve(number, new Resolution(DAY, NOW, "clerk", text)));
        Complaint kept = find(number, ANYBODY).orElseThrow();
        assertThat(kept.text()).isEqualTo(text);
        assertThat(kept.resolution().orElseThrow().note()).isEqualTo(text);
    }

    private ComplaintCount count() {
        return read(work -> work.complaints().count());
    }

    private static NewComplaint general(Crf crf, String text) {
        Optional<ConnectionId> none = Optional.empty();
        return new NewComplaint(crf, none, ComplaintType.OTHER, text, DAY, NOW);
    }

    private ComplaintNumber insert(Crf crf) {
        return insert(general(crf, "Sample complaint"));
    }

    private ComplaintNumber insert(NewComplaint complaint) {
        return write(work -> work.complaints().insert(complaint));
    }

    private Optional<Complaint> find(ComplaintNumber number, Optional<Crf> by) {
        return read(work -> work.complaints().find(number, by));
    }

    private List<ComplaintNumber> list(ComplaintFilter filter) {
        return list(filter, Long.MAX_VALUE, 10);
    }

    private List<ComplaintNumber> list(ComplaintFilter filter, long below, int limit) {
        return read(work -> work.complaints().list(filter, below, limit)).stream()
                .map(Complaint::number)
                .toList();
    }
}
