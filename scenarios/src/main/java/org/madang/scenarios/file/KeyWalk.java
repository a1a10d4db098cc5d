package org.madang.scenarios.file;

import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.madang.sim.config.Key;

/** Visits every key that a record type leads to, with the default it has there. */
final class KeyWalk {
    private final Defaults defaults;
    private final List<KeyEntry> found = new ArrayList<>();
    private final List<KindEntry> kinds = new ArrayList<>();
    /** The records around the current one: a record that contains itself is described once. */
    private final Deque<Class<?>> open = new ArrayDeque<>();

    KeyWalk(Defaults defaults) {
        this.defaults = defaults;
    }

    List<KeyEntry> walk(Class<?> root) {
        into(root, null, "", Shape.BARE);
        return List.copyOf(found);
    }

    /** The forms that a key {@code kind} chooses from, as far as the walk has come across them. */
    List<KindEntry> kinds() {
        return kinds.stream().distinct().toList();
    }

    /** What a record says about itself; empty where it says nothing. */
    static Optional<String> meaning(Class<?> record) {
        return Optional.ofNullable(record.getAnnotation(Key.class)).map(Key::value);
    }

    private void into(Type type, Object value, String path, Key holder) {
        if (Types.isList(type)) {
            into(Types.element(type), null, path + "[]", Shape.BARE);
        } else if (Types.isChoice(type)) {
            choice(Types.raw(type), value, path);
        } else if (Types.raw(type).isRecord()) {
            presetKey(type, path);
            record(Types.raw(type), value, path, holder);
        }
    }

    private void choice(Class<?> type, Object value, String path) {
        Set<String> words = Types.kinds(type).keySet();
        addWord(type, path, "kind", "Which form is meant; the other keys depend on it.", words, "required");
        String list = path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
        Types.kinds(type).forEach((kind, record) -> {
            kinds.add(new KindEntry(
                    kind, list, path.endsWith("[]"), meaning(record).orElse("")));
            record(record, value, list + "[" + kind + "]", Shape.BARE);
        });
    }

    private void presetKey(Type type, String path) {
        Set<String> presets = defaults.presets(type).keySet();
        if (!presets.isEmpty()) {
            String meaning = "A preset to start from; the keys beside it replace its values. A bare name is enough.";
            addWord(Types.raw(type), path, "preset", meaning, presets, "none");
        }
    }

    private void record(Class<?> type, Object enclosing, String path, Key holder) {
        if (open.contains(type)) {
            return;
        }
        open.push(type);
        Shape shape = Shape.of(type);
        Object start = type.isInstance(enclosing) ? enclosing : shape.defaults();
        for (Shape.Field field : shape.fields()) {
            add(type, field, start, path, holder);
            into(field.type(), field.of(start), KeyPath.join(path, field.name()), field.key());
        }
        open.pop();
    }

    /** A number in a group has the unit and the range of the key that holds the group, where it has none of its own. */
    private void add(Class<?> group, Shape.Field field, Object start, String path, Key holder) {
        Key key = field.key();
        boolean held = key.holderRange() && Types.isNumber(field.type());
        Key range = held ? holder : key;
        Type type = field.type();
        String accepts =
                Expected.of(type, range).replace(" (" + range.unit() + ")", "").replace(Expected.EXAMPLE, "");
        List<String> words = Types.raw(type).isEnum() ? Types.words(Types.raw(type)) : List.of();
        found.add(new KeyEntry(
                KeyPath.join(path, field.name()),
                group.getSimpleName(),
                key.value(),
                range.unit(),
                accepts,
                words,
                key.spread(),
                field.isRequired(start) ? "required" : standard(type, field.of(start)),
                key.symbol(),
                key.source()));
    }

    private void addWord(Class<?> group, String path, String name, String meaning, Set<String> words, String standard) {
        String accepts = "one of " + Words.list(words);
        String at = KeyPath.join(path, name);
        found.add(
                new KeyEntry(at, group.getSimpleName(), meaning, "", accepts, List.copyOf(words), 0, standard, "", ""));
    }

    private static String standard(Type type, Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return "none";
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> Selector.label(Rendering.tree(item)).orElse("…"))
                    .collect(Collectors.joining(", "));
        }
        return Types.isPlainGroup(type) ? "" : Rendering.oneLine(value);
    }
}
