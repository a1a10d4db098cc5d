package org.madang.scenarios.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A located tree of values as they stand in an input, before they mean anything. Immutable; aliases share nodes. */
public sealed interface Node {
    /** Where the value begins. */
    Place place();

    /** Whether the value was left empty, or written as {@code null}. */
    default boolean isNone() {
        return this instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NONE;
    }

    /** The same value with all its parts at one place: of a program, or of an option. */
    Node at(Place place);

    /**
     * A single value.
     *
     * @param place where it begins
     * @param kind how YAML takes it
     * @param text as written, without quotes
     */
    record Scalar(Place place, Kind kind, String text) implements Node {
        /** How YAML takes a single value. */
        public enum Kind {
            TEXT,
            NUMBER,
            BOOLEAN,
            NONE
        }

        @Override
        public Node at(Place other) {
            return new Scalar(other, kind, text);
        }

        @Override
        public String toString() {
            return kind == Kind.NONE ? "none" : text.isEmpty() ? "\"\"" : text;
        }
    }

    /**
     * Values by key, in the order of the input.
     *
     * @param place where the first key stands
     * @param entries values with the places of their keys
     */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The value of a key; null where the key is not written. */
        Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        /** The text of a key; null where it is not written or not a single value. */
        String text(String key) {
            return get(key) instanceof Scalar scalar && !scalar.isNone() ? scalar.text() : null;
        }

        /** A copy with one key set. A key that is already written keeps its position. */
        Mapping with(String key, Place keyPlace, Node value) {
            Map<String, Entry> copy = new LinkedHashMap<>(entries);
            copy.put(key, new Entry(keyPlace, value));
            return new Mapping(place, copy);
        }

        @Override
        public Node at(Place other) {
            Map<String, Entry> moved = new LinkedHashMap<>();
            entries.forEach((key, entry) ->
                    moved.put(key, new Entry(other, entry.value().at(other))));
            return new Mapping(other, moved);
        }

        @Override
        public String toString() {
            return entries.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue().value())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** A key's place and its value. */
    record Entry(Place keyPlace, Node value) {
        /** Where to point for this entry: at a single value itself, else at the key that introduces it. */
        Place place() {
            return value instanceof Scalar && !value.isNone() ? value.place() : keyPlace;
        }
    }

    /**
     * A list.
     *
     * @param place where it begins
     * @param items its entries
     */
    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        /** A copy with one entry replaced. */
        Sequence with(int index, Node item) {
            List<Node> copy = new ArrayList<>(items);
            copy.set(index, item);
            return new Sequence(place, copy);
        }

        @Override
        public Node at(Place other) {
            return new Sequence(
                    other, items.stream().map(item -> item.at(other)).toList());
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }
}
