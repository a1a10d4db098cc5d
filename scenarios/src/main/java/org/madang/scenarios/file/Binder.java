package org.madang.scenarios.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.madang.scenarios.file.Bound.Doubt;

/**
 * Lays a located tree over the defaults of a record type. Every problem is reported; where a value is refused, another
 * stands in as far as rules about the rest can do with it.
 */
final class Binder {
    private final Defaults defaults;
    private final Findings findings;
    private final Refusals refusals;
    private final ScalarBinder scalars;
    private final Builder builder;

    Binder(Defaults defaults, KeyReference reference, Rules rules, Findings findings) {
        this.defaults = defaults;
        this.findings = findings;
        this.refusals = new Refusals(defaults, reference, findings);
        this.scalars = new ScalarBinder(findings);
        this.builder = new Builder(rules, findings, refusals);
    }

    /** The record that the tree describes; meaningless where problems were reported. */
    Object bind(Class<?> type, Node.Mapping tree) {
        return group(tree, new Slot("", tree.place(), type, Shape.BARE, false), null)
                .value();
    }

    private Bound value(Node node, Slot slot, Object enclosing) {
        if (Types.isFree(slot.type())) {
            return Bound.good(node);
        }
        if (node.isNone()) {
            return slot.mayBeNone() ? Bound.good(null) : noValue(slot, enclosing);
        }
        if (Types.isList(slot.type())) {
            return node instanceof Node.Sequence list ? list(list, slot) : mismatch(node, slot);
        }
        if (Types.isGroup(slot.type())) {
            return group(node, slot, enclosing);
        }
        return node instanceof Node.Scalar scalar
                ? scalars.bind(scalar, slot).map(Bound::good).orElse(new Bound(enclosing, Doubt.OWN))
                : mismatch(node, slot);
    }

    private Bound noValue(Slot slot, Object enclosing) {
        refusals.noValue(slot, enclosing);
        return Bound.lost();
    }

    private Bound mismatch(Node node, Slot slot) {
        refusals.mismatch(node, slot);
        return Bound.lost();
    }

    private Bound list(Node.Sequence list, Slot slot) {
        int size = list.items().size();
        if (!(size >= slot.key().min() && size <= slot.key().max())) {
            refusals.entries(size, slot);
            return Bound.lost();
        }
        List<Object> values = new ArrayList<>();
        Doubt doubt = Doubt.NONE;
        for (int i = 0; i < size; i++) {
            Node item = list.items().get(i);
            Bound entry = value(item, slot.entry(i, item.place()), null);
            values.add(entry.value());
            doubt = Bound.worse(doubt, entry.doubt());
        }
        boolean isWhole = doubt == Doubt.NONE && values.stream().allMatch(Objects::nonNull);
        return isWhole ? Bound.good(List.copyOf(values)) : Bound.lost();
    }

    private Bound group(Node node, Slot slot, Object enclosing) {
        Class<?> raw = Types.raw(slot.type());
        if (node instanceof Node.Scalar scalar
                && raw.isRecord()
                && Shape.of(raw).allowsNumber()) {
            return fromNumber(scalar, slot);
        }
        Node.Scalar preset = defaults.presetWord(slot.type(), node);
        if (preset != null && !defaults.presets(slot.type()).containsKey(preset.text())) {
            refusals.unknownPreset(preset, slot);
            return Bound.lost();
        }
        Object start = defaults.start(slot.type(), node, enclosing);
        if (preset == node) {
            return Bound.good(start);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return mismatch(node, slot);
        }
        Class<?> chosen = defaults.chosen(slot.type(), node);
        if (chosen == null) {
            refusals.unknownKind(mapping, slot);
            return Bound.lost();
        }
        return record(Shape.of(chosen), mapping, slot, start);
    }

    private Bound fromNumber(Node.Scalar scalar, Slot slot) {
        boolean isOther = NumberText.parse(scalar.text()).isEmpty()
                && PeriodText.parse(scalar.text(), slot.unit()).isEmpty()
                && NumberText.advice(scalar.text(), slot.key()).isEmpty();
        if (isOther) {
            return mismatch(scalar, slot);
        }
        Slot number = new Slot(slot.path(), slot.place(), double.class, slot.key(), false);
        Shape shape = Shape.of(Types.raw(slot.type()));
        return scalars.bind(scalar, number)
                .map(n -> Bound.good(shape.ofNumber((double) n)))
                .orElseGet(Bound::lost);
    }

    private Bound record(Shape shape, Node.Mapping mapping, Slot slot, Object start) {
        int before = findings.count();
        Doubt keys = refusals.unknownKeys(shape, mapping, slot);
        List<Bound> fields = new ArrayList<>();
        shape.fields().forEach(field -> fields.add(field(field, shape.allowsNumber(), mapping, slot, start)));
        return builder.build(shape, fields, keys, mapping, slot, before);
    }

    /** @param isSpread whether it is a number of a distribution */
    private Bound field(Shape.Field field, boolean isSpread, Node.Mapping mapping, Slot slot, Object start) {
        Node.Entry entry = mapping.entries().get(field.name());
        Slot inner = slot.field(field, isSpread, entry == null ? slot.place() : entry.place());
        if (entry != null) {
            Bound bound = value(entry.value(), inner, field.of(start));
            boolean isSettled = bound.value() != null || bound.doubt() == Doubt.NONE;
            return isSettled ? bound : Bound.lost();
        }
        if (field.isRequired(start)) {
            refusals.missing(inner);
            return Bound.lost();
        }
        return Bound.good(field.of(start));
    }
}
