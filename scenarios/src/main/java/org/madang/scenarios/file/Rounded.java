package org.madang.scenarios.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values as a person writes them: numbers in at most six significant digits, whole ones in all of theirs. */
final class Rounded {
    private static final int MOST = 6;

    private Rounded() {}

    static Node of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) -> entries.put(key, new Node.Entry(entry.keyPlace(), of(entry.value()))));
            return new Node.Mapping(mapping.place(), entries);
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    list.place(), list.items().stream().map(Rounded::of).toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.kind() == Node.Scalar.Kind.NUMBER
                ? new Node.Scalar(scalar.place(), scalar.kind(), number(scalar.text()))
                : scalar;
    }

    private static String number(String text) {
        return NumberText.parse(text)
                .filter(value -> value.scale() > 0 && value.precision() > MOST)
                .map(value -> Digits.of(round(value).doubleValue()))
                .orElse(text);
    }

    private static BigDecimal round(BigDecimal value) {
        return value.round(new MathContext(Math.max(MOST, value.precision() - value.scale())));
    }
}
