package org.madang.scenarios.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the Java type of a key means in a file. */
final class Types {
    private Types() {}

    static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
    }

    static boolean isList(Type type) {
        return raw(type) == List.class;
    }

    /** The type of a list's entries. */
    static Type element(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    static boolean isGroup(Type type) {
        return raw(type).isRecord() || isChoice(type);
    }

    /** Whether only keys with values may stand here, not a number for them. */
    static boolean isPlainGroup(Type type) {
        return isChoice(type) || raw(type).isRecord() && !Shape.of(raw(type)).allowsNumber();
    }

    /** Whether any value may stand here, taken as it is written. */
    static boolean isFree(Type type) {
        return type == Node.class;
    }

    /** Whether the key {@code kind} says which of several records is meant. */
    static boolean isChoice(Type type) {
        return raw(type).isSealed() && !isFree(type);
    }

    static boolean isInt(Type type) {
        return type == int.class || type == Integer.class;
    }

    static boolean isWhole(Type type) {
        return isInt(type) || type == long.class || type == Long.class;
    }

    static boolean isNumber(Type type) {
        return isWhole(type) || type == double.class || type == Double.class;
    }

    static boolean isBoolean(Type type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** The file forms of the constants of an enum, in their order. */
    static List<String> words(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(c -> Words.kebab(((Enum<?>) c).name()))
                .toList();
    }

    /** The records that a {@code kind} chooses from, by their file form. */
    static Map<String, Class<?>> kinds(Class<?> choice) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> permitted : choice.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                kinds.putAll(kinds(permitted));
            } else {
                kinds.put(Words.kebab(permitted.getSimpleName()), permitted);
            }
        }
        return kinds;
    }
}
