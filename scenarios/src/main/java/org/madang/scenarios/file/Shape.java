package org.madang.scenarios.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.madang.sim.config.Gone;
import org.madang.sim.config.Key;

/** A record type as a file sees it: its keys in order, its defaults, how one is built. */
final class Shape {
    /** A key without meaning, unit or range: for the entries of a list, and for components without annotation. */
    static final Key BARE = Bare.class.getRecordComponents()[0].getAnnotation(Key.class);

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final List<Field> fields;
    private final Constructor<?> constructor;
    private final Optional<Method> ofDefaults;
    private final Optional<Method> ofNumber;

    /** One key of a record. */
    record Field(String name, Type type, Key key, Method accessor) {
        /** The value of this key in a record; null for no record. */
        Object of(Object record) {
            return record == null ? null : call(accessor, record);
        }

        /** Whether the key must be written: nothing stands in for it, or only a list with too few entries. */
        boolean isRequired(Object start) {
            return start == null ? !mayBeNone() : of(start) instanceof List<?> list && list.size() < key.min();
        }

        boolean mayBeNone() {
            return key.optional() && !Types.raw(type).isPrimitive();
        }
    }

    private record Bare(@Key("") Object nothing) {}

    private Shape(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.fields = Arrays.stream(components).map(Shape::field).toList();
        this.ofDefaults = factory("defaults");
        this.ofNumber = factory("constant", double.class);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("every record has its canonical constructor", e);
        }
    }

    static Shape of(Class<?> record) {
        return KNOWN.get(record);
    }

    List<Field> fields() {
        return fields;
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    Optional<Field> find(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** What to do instead of writing this key, where the record had it once. */
    Optional<String> findInstead(String key) {
        return Optional.ofNullable(type.getAnnotation(Gone.class))
                .filter(gone -> gone.key().equals(key))
                .map(Gone::instead);
    }

    /** The record from the values of its keys; an exception of its constructor comes out as it is. */
    Object create(Object[] values) throws InvocationTargetException {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }

    /** The record's own defaults; null where it has none. */
    Object defaults() {
        return ofDefaults.map(m -> call(m, null)).orElse(null);
    }

    /** Whether a bare number may stand for this record: it then has a factory {@code constant(double)}. */
    boolean allowsNumber() {
        return ofNumber.isPresent();
    }

    /** See {@link #allowsNumber()}. */
    Object ofNumber(double value) {
        return ofNumber.map(m -> call(m, null, value)).orElseThrow();
    }

    private Optional<Method> factory(String name, Class<?>... parameters) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getName().equals(name) && m.getReturnType() == type)
                .filter(m -> Arrays.equals(m.getParameterTypes(), parameters))
                .peek(m -> m.setAccessible(true))
                .findFirst();
    }

    private static Field field(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Field(component.getName(), component.getGenericType(), key == null ? BARE : key, accessor);
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " failed", e);
        }
    }
}
