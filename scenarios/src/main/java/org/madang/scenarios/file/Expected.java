package org.madang.scenarios.file;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import org.madang.sim.config.Key;

/** Says what a key accepts, in words: "a whole number from 2 to 50000000 (participants)". */
final class Expected {
    /** What a distribution looks like. */
    static final String EXAMPLE = " such as {kind: normal, mean: 1, sd: 0.2}";

    private Expected() {}

    static String of(Type type, Key key) {
        if (Types.isNumber(type)) {
            return (Types.isWhole(type) ? "a whole number" : "a number") + range(key) + unit(key);
        }
        if (Types.isFree(type)) {
            return "any value";
        }
        if (Types.isBoolean(type)) {
            return "true or false";
        }
        if (Types.isList(type)) {
            return "a list" + entries(key);
        }
        if (Types.raw(type).isEnum()) {
            return "one of " + Words.list(Types.words(Types.raw(type)));
        }
        return Types.isGroup(type) ? group(type, key) : "text";
    }

    private static String group(Type type, Key key) {
        if (Types.isChoice(type)) {
            return "keys with values, 'kind' among them ("
                    + Words.list(Types.kinds(Types.raw(type)).keySet()) + ")";
        }
        if (!Shape.of(Types.raw(type)).allowsNumber()) {
            return "keys with values";
        }
        return of(double.class, key) + ", or a distribution" + EXAMPLE;
    }

    /** The range that a key declares: " from 0 to 1", " of at least 0", or nothing. */
    static String range(Key key) {
        String low = Digits.of(key.min());
        String high = Digits.of(key.max());
        if (Double.isInfinite(key.min())) {
            return Double.isInfinite(key.max()) ? "" : " of at most " + high;
        }
        return Double.isInfinite(key.max()) ? " of at least " + low : " from " + low + " to " + high;
    }

    /** The lowest allowed number; null where there is no bound. */
    static BigDecimal low(Type type, Key key) {
        return bound(key.min(), type, Integer.MIN_VALUE, Long.MIN_VALUE);
    }

    /** The highest allowed number; null where there is no bound. */
    static BigDecimal high(Type type, Key key) {
        return bound(key.max(), type, Integer.MAX_VALUE, Long.MAX_VALUE);
    }

    private static BigDecimal bound(double declared, Type type, int ofInt, long ofLong) {
        if (!Double.isInfinite(declared)) {
            return new BigDecimal(Digits.of(declared));
        }
        if (!Types.isWhole(type)) {
            return null;
        }
        return BigDecimal.valueOf(type == int.class || type == Integer.class ? ofInt : ofLong);
    }

    private static String entries(Key key) {
        String range = key.min() == 0 ? range(key).replace("from 0 to", "of at most") : range(key);
        return range.isEmpty() ? "" : range.replace(" from ", " of ") + " entries";
    }

    private static String unit(Key key) {
        return key.unit().isEmpty() ? "" : " (" + key.unit() + ")";
    }
}
