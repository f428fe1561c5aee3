package org.ctvms.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.payment.CustomerPayments;
import org.ctvms.core.registration.OwnDetails;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what a role may not do has no method on its handle")
class CustomerHandleTest {
    private static final Set<Class<?>> CUSTOMERS = reachedFrom(CustomerSession.class);
    private static final Set<Class<?>> ADMINS = reachedFrom(AdminSession.class);

    private static Set<Class<?>> reachedFrom(Class<?> session) {
        Set<Class<?>> reached = new LinkedHashSet<>();
        Deque<Class<?>> next = new ArrayDeque<>(Set.of(session));
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            if (type.getName().startsWith("org.ctvms.core.") && !type.isRecord() && reached.add(type)) {
                methods(type).flatMap(CustomerHandleTest::results).forEach(next::add);
            }
        }
        return reached;
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private static Stream<Class<?>> results(Method method) {
        return classes(method.getGenericReturnType());
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(CustomerHandleTest::classes);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    private static Stream<String> names(Set<Class<?>> handles) {
        return handles.stream().flatMap(CustomerHandleTest::methods).map(Method::getName);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add",
                "remove",
                "search",
                "changePrice",
                "changePlan",
                "reconnect",
                "close",
                "collectCash",
                "collectCashTogether",
                "collectOnline",
                "collectOnlineTogether",
                "markRead",
                "resolve",
                "remindAll",
                "dailyRun",
                "audit"
            })
    void whatOnlyAnAdminMayDoIsOnNoHandleOfACustomer(String method) {
        assertThat(names(ADMINS)).contains(method);
        assertThat(names(CUSTOMERS)).doesNotContain(method);
    }

    @Test
    void aCustomersHandleLeadsToNoneOfAnAdmins() {
        assertThat(CUSTOMERS).contains(CustomerPayments.class, OwnDetails.class);
        assertThat(CUSTOMERS.stream().map(Class::getSimpleName)).noneMatch(name -> name.startsWith("Admin"));
    }

    @Test
    void aCustomersHandleTakesNoCrf() {
        assertThat(ADMINS.stream().flatMap(CustomerHandleTest::methods)).anyMatch(CustomerHandleTest::takesACrf);
        assertThat(CUSTOMERS.stream().flatMap(CustomerHandleTest::methods)).noneMatch(CustomerHandleTest::takesACrf);
    }

    private static boolean takesACrf(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .flatMap(CustomerHandleTest::classes)
                .anyMatch(Crf.class::equals);
    }

    @Test
    void aCustomerPaysOnlineOnlyAndWithAReference() {
        assertThat(methods(CustomerPayments.class)
                        .filter(method ->
                                method.getGenericReturnType().getTypeName().contains("Receipt")))
                .hasSize(5)
                .allSatisfy(method -> {
                    assertThat(method.getName()).startsWith("payOnline");
                    assertThat(method.getParameterTypes()).contains(String.class);
                });
    }

    @Test
    void nothingButDateOfBirthAddressMobileAndEmailIsTakenFromACustomer() {
        assertThat(methods(OwnDetails.class).filter(method -> method.getName().startsWith("change")))
                .singleElement()
                .satisfies(change -> assertThat(change.getParameterTypes())
                        .containsExactly(Optional.class, Address.class, Contact.class));
    }
}
