package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.refusal.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an {@link org.ctvms.core.external.ExternalIdStore} stores and finds. */
public abstract class ExternalIdStoreContract extends StoreContract {
    @ParameterizedTest
    @EnumSource
    void idIsFoundAndReadBack(ExternalKind kind) {
        add(kind, Integer.MAX_VALUE, "A-1");
        assertThat(find(kind, "A-1")).hasValue(Integer.MAX_VALUE);
        assertThat(of(kind, Integer.MAX_VALUE)).contains("A-1");
        assertThat(of(kind, 7)).isEmpty();
    }

    @Test
    void idIsUniqueInItsKind() {
        add(ExternalKind.CUSTOMER, 7, "A-1");
        add(ExternalKind.CONNECTION, 8, "A-1");
        assertThat(find(ExternalKind.CUSTOMER, "A-1")).hasValue(7);
        assertThat(find(ExternalKind.CONNECTION, "A-1")).hasValue(8);
        assertThat(find(ExternalKind.PAYMENT, "A-1")).isEmpty();
        assertConflict("externalId A-1 is the id of another customer", () -> add(ExternalKind.CUSTOMER, 8, "A-1"));
        assertThat(find(ExternalKind.CUSTOMER, "A-1")).hasValue(7);
    }

    @Test
    void conflictLeavesBothIdsAsTheyWere() {
        add(ExternalKind.CONNECTION, 7, "A-1");
        add(ExternalKind.CONNECTION, 8, "A-2");
        String problem = "externalId A-1 is the id of another connection";
        assertConflict(problem, () -> replace(ExternalKind.CONNECTION, 8, "A-1"));
        assertConflict(problem, () -> replace(ExternalKind.CONNECTION, 9, "A-1"));
        assertThat(of(ExternalKind.CONNECTION, 7)).contains("A-1");
        assertThat(of(ExternalKind.CONNECTION, 8)).contains("A-2");
        assertThat(of(ExternalKind.CONNECTION, 9)).isEmpty();
    }

    @Test
    void laterIdTakesThePlaceOfTheFirst() {
        assertThat(replace(ExternalKind.CUSTOMER, 7, "A-1")).isTrue();
        assertThat(replace(ExternalKind.CUSTOMER, 7, "A-2")).isTrue();
        assertThat(of(ExternalKind.CUSTOMER, 7)).contains("A-2");
        assertThat(find(ExternalKind.CUSTOMER, "A-1")).isEmpty();
        assertThat(replace(ExternalKind.CUSTOMER, 8, "A-1")).isTrue();
        assertThat(find(ExternalKind.CUSTOMER, "A-1")).hasValue(8);
    }

    @Test
    void sameIdAgainIsNoChange() {
        add(ExternalKind.CUSTOMER, 7, "A-1");
        assertThat(replace(ExternalKind.CUSTOMER, 7, "A-1")).isFalse();
        assertThat(of(ExternalKind.CUSTOMER, 7)).contains("A-1");
        assertThat(replace(ExternalKind.CUSTOMER, 7, "a-1")).isTrue();
        assertThat(of(ExternalKind.CUSTOMER, 7)).contains("a-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-1", "A-1 1", "\uFF21-1", "A-", "%", "A_1", "\u00C1-1", "A\u0301-1"})
    void idIsComparedExactly(String other) {
        add(ExternalKind.PAYMENT, 1000, "A-1");
        assertThat(find(ExternalKind.PAYMENT, other)).isEmpty();
        add(ExternalKind.PAYMENT, 1001, other);
        assertThat(find(ExternalKind.PAYMENT, other)).hasValue(1001);
        assertThat(find(ExternalKind.PAYMENT, "A-1")).hasValue(1000);
    }

    @Test
    void longestIdComesBackIntact() {
        String longest = "😀".repeat(100);
        add(ExternalKind.CONNECTION, 1, longest);
        assertThat(of(ExternalKind.CONNECTION, 1)).contains(longest);
    }

    private static void assertConflict(String problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ConflictException.class).hasMessage(problem);
    }

    private void add(ExternalKind kind, long entity, String id) {
        change(work -> work.externalIds().add(kind, entity, new ExternalId(id)));
    }

    private boolean replace(ExternalKind kind, long entity, String id) {
        return write(work -> work.externalIds().replace(kind, entity, new ExternalId(id)));
    }

    private OptionalLong find(ExternalKind kind, String id) {
        return read(work -> work.externalIds().find(kind, new ExternalId(id)));
    }

    private Optional<String> of(ExternalKind kind, long entity) {
        return read(work -> work.externalIds().of(kind, entity)).map(ExternalId::text);
    }
}
