package org.madang.scenarios.file;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Problem;
import org.madang.sim.config.Problems;

/**
 * Lays a located tree over the defaults of a record type. Every problem is reported; what has none becomes a value.
 */
final class Binder {
    /** Stands for a value that could not be bound (null already means "none"). */
    private static final Object FAILED = new Object();

    private final Defaults defaults;
    private final KeyReference reference;
    private final Findings findings;
    private final ScalarBinder scalars;

    Binder(Defaults defaults, KeyReference reference, Findings findings) {
        this.defaults = defaults;
        this.reference = reference;
        this.findings = findings;
        this.scalars = new ScalarBinder(findings);
    }

    /** The record that the tree describes; meaningless where problems were reported. */
    Object bind(Class<?> type, Node.Mapping tree) {
        return group(tree, new Slot("", tree.place(), type, Shape.BARE, false), null);
    }

    private Object value(Node node, Slot slot, Object enclosing) {
        if (Types.isFree(slot.type())) {
            return node;
        }
        if (node.isNone()) {
            return slot.mayBeNone() ? null : missing(slot, enclosing);
        }
        if (Types.isList(slot.type())) {
            return node instanceof Node.Sequence list ? list(list, slot) : mismatch(node, slot);
        }
        if (Types.isGroup(slot.type())) {
            return group(node, slot, enclosing);
        }
        return node instanceof Node.Scalar scalar ? scalars.bind(scalar, slot).orElse(FAILED) : mismatch(node, slot);
    }

    private Object missing(Slot slot, Object enclosing) {
        boolean isShort = !Types.isGroup(slot.type()) && !Types.isList(slot.type());
        String standard = isShort ? "default " + Rendering.oneLine(enclosing) : "defaults";
        String way = enclosing == null ? "" : "; delete the key to get the " + standard;
        return failed(slot, "found no value, expected " + slot.expected() + way);
    }

    private Object mismatch(Node node, Slot slot) {
        String found = node instanceof Node.Scalar scalar
                ? Words.quote(scalar.text())
                : node instanceof Node.Sequence ? "a list" : "keys with values";
        return failed(slot, "found " + found + ", expected " + slot.expected());
    }

    private Object list(Node.Sequence list, Slot slot) {
        int before = findings.count();
        int size = list.items().size();
        if (!(size >= slot.key().min() && size <= slot.key().max())) {
            return failed(
                    slot, "found " + size + (size == 1 ? " entry" : " entries") + ", expected " + slot.expected());
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Node item = list.items().get(i);
            values.add(value(item, slot.entry(i, item.place()), null));
        }
        return findings.count() == before ? List.copyOf(values) : FAILED;
    }

    private Object group(Node node, Slot slot, Object enclosing) {
        Class<?> raw = Types.raw(slot.type());
        if (node instanceof Node.Scalar scalar
                && raw.isRecord()
                && Shape.of(raw).allowsNumber()) {
            return fromNumber(scalar, slot);
        }
        Node.Scalar preset = defaults.presetWord(slot.type(), node);
        if (preset != null && !defaults.presets(slot.type()).containsKey(preset.text())) {
            return unknownPreset(preset, slot);
        }
        Object start = defaults.start(slot.type(), node, enclosing);
        if (preset == node) {
            return start;
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return mismatch(node, slot);
        }
        Class<?> chosen = defaults.chosen(slot.type(), node);
        return chosen == null ? unknownKind(mapping, slot) : record(chosen, mapping, slot, start);
    }

    private Object fromNumber(Node.Scalar scalar, Slot slot) {
        boolean isOther = NumberText.parse(scalar.text()).isEmpty()
                && NumberText.advice(scalar.text(), slot.key()).isEmpty();
        if (isOther) {
            return mismatch(scalar, slot);
        }
        Slot number = new Slot(slot.path(), slot.place(), double.class, slot.key(), false);
        Optional<Object> value = scalars.bind(scalar, number);
        return value.map(n -> Shape.of(Types.raw(slot.type())).ofNumber((double) n))
                .orElse(FAILED);
    }

    private Object unknownPreset(Node.Scalar preset, Slot slot) {
        String hint = Words.hint(preset.text(), defaults.presets(slot.type()).keySet());
        Slot at = new Slot(slot.path(), preset.place(), slot.type(), slot.key(), false);
        return failed(at, "there is no preset " + Words.quote(preset.text()) + "; " + hint);
    }

    private Object unknownKind(Node.Mapping mapping, Slot slot) {
        Set<String> kinds = Types.kinds(Types.raw(slot.type())).keySet();
        String kind = mapping.text("kind");
        if (kind == null) {
            return failed(slot, "'kind' is missing; allowed: " + Words.list(kinds));
        }
        Place place = mapping.entries().get("kind").place();
        Slot at = new Slot(KeyPath.join(slot.path(), "kind"), place, slot.type(), slot.key(), false);
        return failed(at, "found " + Words.quote(kind) + "; " + Words.hint(kind, kinds));
    }

    private Object record(Class<?> type, Node.Mapping mapping, Slot slot, Object start) {
        Shape shape = Shape.of(type);
        int before = findings.count();
        refuseUnknown(shape, mapping, slot);
        Object[] values = new Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = field(shape.fields().get(i), mapping, slot, start);
        }
        return findings.count() == before ? checked(shape, values, mapping, slot) : FAILED;
    }

    private Object field(Shape.Field field, Node.Mapping mapping, Slot slot, Object start) {
        String path = KeyPath.join(slot.path(), field.name());
        Node.Entry entry = mapping.entries().get(field.name());
        Place place = entry == null ? slot.place() : entry.place();
        Slot inner = new Slot(path, place, field.type(), field.key(), field.mayBeNone());
        if (entry != null) {
            return value(entry.value(), inner, field.of(start));
        }
        return field.isRequired(start) ? failed(inner, "is missing; expected " + inner.expected()) : field.of(start);
    }

    private void refuseUnknown(Shape shape, Node.Mapping mapping, Slot slot) {
        Set<String> allowed = new HashSet<>(shape.names());
        if (Types.isChoice(slot.type())) {
            allowed.add("kind");
        }
        if (!defaults.presets(slot.type()).isEmpty()) {
            allowed.add("preset");
        }
        mapping.entries().forEach((key, entry) -> {
            if (!allowed.contains(key)) {
                String path = KeyPath.join(slot.path(), Words.shorten(key));
                findings.add(entry.keyPlace(), path, "unknown key; " + reference.hint(key, shape.names()));
            }
        });
    }

    private Object checked(Shape shape, Object[] values, Node.Mapping mapping, Slot slot) {
        Problems problems = Problems.at("");
        Object record;
        try {
            record = shape.create(values);
            if (record instanceof Checked rules) {
                rules.check(problems);
            }
        } catch (InvocationTargetException e) {
            return failed(slot, e.getCause().getMessage());
        }
        for (Problem problem : problems.found()) {
            Place nearest = KeyPath.nearest(mapping, problem.path());
            Place place = nearest.equals(mapping.place()) ? slot.place() : nearest;
            findings.add(place, KeyPath.join(slot.path(), problem.path()), problem.message());
        }
        return problems.found().isEmpty() ? record : FAILED;
    }

    private Object failed(Slot slot, String message) {
        findings.add(slot.place(), slot.path(), message);
        return FAILED;
    }
}
