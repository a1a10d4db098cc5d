package org.madang.scenarios.file;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses entries of a list: by index, or else by what the entry is called. */
final class Selector {
    private static final List<String> LABELS = List.of("name", "preset", "kind");

    private Selector() {}

    /** The indices of the entries that {@code text} stands for; several where it is ambiguous. */
    static List<Integer> matches(Node.Sequence list, String text) {
        if (text.matches("\\d{1,9}")) {
            int index = Integer.parseInt(text);
            return index < list.items().size() ? List.of(index) : List.of();
        }
        Function<Node, String> called = item -> label(item).orElse(null);
        return Stream.of(called, item -> text(item, "preset"), item -> text(item, "kind"))
                .map(label -> labelled(list, label, text))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What an entry is called: its name, else its preset, else its kind. */
    static Optional<String> label(Node item) {
        if (item instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text()); // a bare word in a list names a preset
        }
        return LABELS.stream()
                .map(key -> text(item, key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<Integer> labelled(Node.Sequence list, Function<Node, String> label, String text) {
        return IntStream.range(0, list.items().size())
                .filter(i -> text.equals(label.apply(list.items().get(i))))
                .boxed()
                .toList();
    }

    private static String text(Node item, String key) {
        return item instanceof Node.Mapping mapping ? mapping.text(key) : null;
    }
}
