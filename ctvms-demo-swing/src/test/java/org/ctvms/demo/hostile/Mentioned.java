package org.ctvms.demo.hostile;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.stream.Stream;

/** The classes that a type mentions: of a list of optional texts these are list, optional and text. */
final class Mentioned {
    private Mentioned() {}

    static Stream<Class<?>> in(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? in(plain.getComponentType()) : Stream.of(plain);
        }
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(in(generic.getRawType()), all(generic.getActualTypeArguments()));
        }
        if (type instanceof GenericArrayType array) {
            return in(array.getGenericComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.concat(all(wildcard.getUpperBounds()), all(wildcard.getLowerBounds()));
        }
        // why: a variable's bound can mention the variable itself
        return Stream.of(((TypeVariable<?>) type).getBounds())
                .filter(Class.class::isInstance)
                .flatMap(Mentioned::in);
    }

    private static Stream<Class<?>> all(Type[] types) {
        return Stream.of(types).flatMap(Mentioned::in);
    }
}
