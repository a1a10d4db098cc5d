package org.madang.sim;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Copies of configuration records with one value changed, by the path of a {@code --set}: {@code platforms[0].name}. */
final class Changed {
    private Changed() {}

    static <T> T with(T record, String path, Object value) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        int bracket = head.indexOf('[');
        String name = bracket < 0 ? head : head.substring(0, bracket);
        Object old = component(record, name);
        Object changed = value;
        if (bracket >= 0) {
            int index = Integer.parseInt(head.substring(bracket + 1, head.length() - 1));
            List<Object> list = new ArrayList<>((List<?>) old);
            list.set(index, dot < 0 ? value : with(list.get(index), path.substring(dot + 1), value));
            changed = List.copyOf(list);
        } else if (dot >= 0) {
            changed = with(old, path.substring(dot + 1), value);
        }
        return copy(record, name, changed);
    }

    private static Object component(Object record, String name) {
        try {
            return accessor(record, name).getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static RecordComponent accessor(Object record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findAny()
                .orElseThrow(
                        () -> new IllegalArgumentException(record.getClass().getSimpleName() + " has no " + name));
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T record, String name, Object changed) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int n = 0; n < components.length; n++) {
            types[n] = components[n].getType();
            Object value = components[n].getName().equals(name) ? changed : component(record, components[n].getName());
            boolean widen = types[n] == double.class && value instanceof Number;
            values[n] = widen ? Double.valueOf(((Number) value).doubleValue()) : value;
        }
        try {
            return (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " = " + changed, e);
        }
    }
}
