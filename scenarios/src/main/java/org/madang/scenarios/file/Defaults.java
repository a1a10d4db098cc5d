package org.madang.scenarios.file;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a group of keys starts from before the file's own keys are laid over it. */
final class Defaults {
    private final Map<Class<?>, Map<String, ?>> presets = new HashMap<>();
    private final UnaryOperator<Object> change;

    Defaults(Map<Class<?>, Map<String, ?>> presets) {
        this(presets, UnaryOperator.identity());
    }

    private Defaults(Map<Class<?>, Map<String, ?>> presets, UnaryOperator<Object> change) {
        presets.forEach((type, table) -> this.presets.put(type, Collections.unmodifiableMap(new TreeMap<>(table))));
        this.change = change;
    }

    /** These defaults, each record of them changed. */
    Defaults changed(UnaryOperator<Object> how) {
        return new Defaults(presets, how);
    }

    /** The presets of a record type by name, in alphabetical order; empty where it has none. */
    Map<String, ?> presets(Type type) {
        return presets.getOrDefault(Types.raw(type), Map.of());
    }

    /** The preset that a value names, as a bare word or under {@code preset}; null where it names none. */
    Node.Scalar presetWord(Type type, Node node) {
        if (presets(type).isEmpty()) {
            return null;
        }
        Node word = node instanceof Node.Mapping mapping ? mapping.get("preset") : node;
        return word instanceof Node.Scalar scalar && !scalar.isNone() ? scalar : null;
    }

    /** The record that a value chooses: the type itself, or what its {@code kind} says; null where that is unknown. */
    Class<?> chosen(Type type, Node node) {
        Class<?> raw = Types.raw(type);
        if (!Types.isChoice(type)) {
            return raw;
        }
        return node instanceof Node.Mapping mapping ? Types.kinds(raw).get(mapping.text("kind")) : null;
    }

    /**
     * The record whose values stand in for keys that are not written.
     *
     * @param enclosing the value that the enclosing record's defaults hold for this place; null where there is none
     * @return null where every key must be written
     */
    Object start(Type type, Node node, Object enclosing) {
        Node.Scalar word = presetWord(type, node);
        if (word != null) {
            Object preset = presets(type).get(word.text());
            return preset == null ? null : change.apply(preset);
        }
        Class<?> chosen = chosen(type, node);
        if (chosen == null) {
            return null;
        }
        if (chosen.isInstance(enclosing)) {
            return enclosing;
        }
        Object own = Shape.of(chosen).defaults();
        return own == null ? null : change.apply(own);
    }
}
