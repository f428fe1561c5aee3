package org.ctvms.demo.hostile;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every place where a caller can give a text to a public face, found by reflection: the parameters of what can be called
 * on the entries and on all that their calls hand out, and whatever makes the values that those calls take. Results are
 * left out, for nobody gives them back; so are the ports that a host implements.
 */
final class TextPlaces {
    private final String house;
    private final Set<Class<?>> called = new HashSet<>();
    private final Set<Class<?>> made = new HashSet<>();
    private final Set<Executable> taken = new HashSet<>();
    private final SortedSet<String> places = new TreeSet<>();

    private TextPlaces(String house) {
        this.house = house;
    }

    /**
     * The places, such as {@code AdminPlans.add/4 name}, which names the method by how much it takes. Overloads that take as
     * much are named by what they take last, too: {@code AdminPayments.collectOnline/4 ExternalId reference}.
     */
    static SortedSet<String> of(String house, Class<?>... entries) {
        TextPlaces found = new TextPlaces(house);
        Stream.of(entries).forEach(found::call);
        return found.places;
    }

    private void call(Class<?> type) {
        if (!called.add(type)) {
            return;
        }
        for (Method method : type.getMethods()) {
            if (isOurs(method.getDeclaringClass()) && !method.isSynthetic()) {
                take(method, name(type, method));
                Mentioned.in(method.getGenericReturnType())
                        .filter(this::isOurs)
                        .filter(TextPlaces::canBeCalled)
                        .forEach(this::call);
            }
        }
    }

    private static boolean canBeCalled(Class<?> type) {
        return !type.isRecord() && !type.isEnum();
    }

    private void take(Executable taker, String called) {
        if (!taken.add(taker)) {
            return;
        }
        for (Parameter parameter : taker.getParameters()) {
            Mentioned.in(parameter.getParameterizedType()).distinct().forEach(type -> {
                if (isText(type)) {
                    add(called + " " + parameter.getName());
                } else if (isOurs(type) && !type.isEnum()) {
                    make(type);
                }
            });
        }
    }

    private void add(String place) {
        if (!places.add(place)) {
            throw new IllegalStateException("two places are called " + place + "; name one of them otherwise");
        }
    }

    private void make(Class<?> type) {
        if (!made.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(this::make);
        }
        Stream.of(type.getConstructors()).forEach(constructor -> take(constructor, name(type)));
        Stream.of(type.getMethods())
                .filter(method -> method.getReturnType() == type && !method.isSynthetic())
                .filter(method -> isOurs(method.getDeclaringClass()))
                .forEach(method -> take(method, name(type, method)));
    }

    private static boolean isText(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type) || type == char.class;
    }

    private boolean isOurs(Class<?> type) {
        return type.getName().startsWith(house + ".") && Modifier.isPublic(type.getModifiers());
    }

    private static String name(Class<?> type, Method method) {
        String name = name(type) + "." + method.getName() + "/" + method.getParameterCount();
        return isLikeAnother(type, method) ? name + " " + lastTaken(method) : name;
    }

    private static boolean isLikeAnother(Class<?> type, Method method) {
        return Stream.of(type.getMethods())
                .filter(other -> !other.isSynthetic() && other.getName().equals(method.getName()))
                .filter(other -> other.getParameterCount() == method.getParameterCount())
                .anyMatch(other -> !lastTaken(other).equals(lastTaken(method)));
    }

    private static String lastTaken(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types.length == 0 ? "" : types[types.length - 1].getSimpleName();
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }
}
