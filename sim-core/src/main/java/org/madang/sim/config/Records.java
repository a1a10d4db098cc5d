package org.madang.sim.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Records of the configuration by the names of their components, so that a new key is written at one place. */
public final class Records {
    /** Asked for anew, a class reads its annotations anew; a sweep makes many thousand records. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Records() {}

    /**
     * The record that its keys' defaults describe.
     *
     * @param given names and values, in turn, of components that do not follow from their keys
     */
    public static <R extends Record> R defaults(Class<R> type, Object... given) {
        return make(type, byName(given), component -> standard(component, false));
    }

    /**
     * As {@link #defaults}, but with every mechanism at its off value.
     *
     * @param given names and values, in turn, of components that do not follow from their keys
     */
    public static <R extends Record> R off(Class<R> type, Object... given) {
        return make(type, byName(given), component -> standard(component, true));
    }

    /** @param changes names and values, in turn */
    @SuppressWarnings("unchecked") // a record's class is that of the record
    public static <R extends Record> R with(R record, Object... changes) {
        return (R) make(record.getClass(), byName(changes), component -> value(component, record));
    }

    /** The same value, records and lists of records alike, with every mechanism at its off value. */
    @SuppressWarnings("unchecked") // what comes out has the type of what goes in
    public static <T> T withoutMechanisms(T value) {
        if (value instanceof Record record) {
            return (T) make(record.getClass(), Map.of(), component -> without(component, record));
        }
        return value instanceof List<?> list
                ? (T) list.stream().map(Records::withoutMechanisms).toList()
                : value;
    }

    private static Object without(RecordComponent component, Record record) {
        Key key = component.getAnnotation(Key.class);
        boolean isSwitched = key != null && !key.off().isEmpty();
        return isSwitched ? parse(component.getType(), key.off()) : withoutMechanisms(value(component, record));
    }

    private static Map<String, Object> byName(Object... pairs) {
        Map<String, Object> named = new TreeMap<>();
        for (int n = 0; n < pairs.length; n += 2) {
            named.put((String) pairs[n], pairs[n + 1]);
        }
        return named;
    }

    private static <R extends Record> R make(
            Class<R> type, Map<String, Object> given, Function<RecordComponent, Object> rest) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : COMPONENTS.get(type)) {
            String name = component.getName();
            values.add(given.containsKey(name) ? fitting(given.get(name), component) : rest.apply(component));
        }
        List<String> names = Arrays.stream(COMPONENTS.get(type))
                .map(RecordComponent::getName)
                .toList();
        if (!names.containsAll(given.keySet())) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has only " + names + ", not all of " + given.keySet());
        }
        return build(type, values);
    }

    private static <R extends Record> R build(Class<R> type, List<Object> values) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(Arrays.stream(COMPONENTS.get(type))
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " of " + values, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** A whole number stands for a fraction where one is wanted. */
    private static Object fitting(Object value, RecordComponent component) {
        boolean widen = component.getType() == double.class && value instanceof Number;
        return widen ? (Object) ((Number) value).doubleValue() : value;
    }

    private static Object standard(RecordComponent component, boolean off) {
        Key key = component.getAnnotation(Key.class);
        String text = key == null ? "" : off && !key.off().isEmpty() ? key.off() : key.def();
        if (!text.isEmpty()) {
            return parse(component.getType(), text);
        }
        Class<?> type = component.getType();
        if (key != null && key.optional()) {
            return null;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == String.class) {
            return "";
        }
        return nested(component, off);
    }

    private static Object nested(RecordComponent component, boolean off) {
        try {
            Object value = component.getType().getMethod("defaults").invoke(null);
            return off ? withoutMechanisms(value) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " has no default: neither in its key nor of its type", e);
        }
    }

    /** A value as an annotation spells it: a number, a word, {@code true}, {@code gamma(0.1, 0.1)}. */
    private static Object parse(Class<?> type, String text) {
        if (type == double.class || type == Double.class) {
            return Double.valueOf(text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == Distribution.class) {
            return distribution(text);
        }
        return type == String.class ? text : word(type, text);
    }

    private static Object word(Class<?> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no " + text));
    }

    private static Distribution distribution(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return Distribution.constant(Double.parseDouble(text));
        }
        String[] parts = text.substring(open + 1, text.length() - 1).split(",\\s*", -1);
        double first = Double.parseDouble(parts[0]);
        double second = Double.parseDouble(parts[1]);
        return switch (text.substring(0, open)) {
            case "beta" -> Distribution.beta(first, second);
            case "gamma" -> Distribution.gamma(first, second);
            case "uniform" -> Distribution.uniform(first, second);
            default -> throw new IllegalStateException("no distribution is spelled " + text);
        };
    }
}
