package org.madang.scenarios.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reports what cannot be bound: what was found, what is allowed, and what was probably meant. */
final class Refusals {
    /** With so many problems, nobody reads what was probably meant. */
    private static final int HINTED = 1000;

    private final Defaults defaults;
    private final KeyReference reference;
    private final Findings findings;

    Refusals(Defaults defaults, KeyReference reference, Findings findings) {
        this.defaults = defaults;
        this.reference = reference;
        this.findings = findings;
    }

    void noValue(Slot slot, Object enclosing) {
        boolean isShort = !Types.isGroup(slot.type()) && !Types.isList(slot.type());
        String standard = isShort ? "default " + Rendering.oneLine(enclosing) : "defaults";
        String way = enclosing == null ? "" : "; delete the key to get the " + standard;
        add(slot, "found no value, expected " + slot.expected() + way);
    }

    void missing(Slot slot) {
        add(slot, "is missing; expected " + slot.expected());
    }

    void mismatch(Node node, Slot slot) {
        String found = node instanceof Node.Scalar scalar
                ? Words.quote(scalar.text())
                : node instanceof Node.Sequence ? "a list" : "keys with values";
        add(slot, "found " + found + ", expected " + slot.expected());
    }

    void entries(int size, Slot slot) {
        add(slot, "found " + size + (size == 1 ? " entry" : " entries") + ", expected " + slot.expected());
    }

    void unknownPreset(Node.Scalar preset, Slot slot) {
        String hint = Words.hint(preset.text(), defaults.presets(slot.type()).keySet());
        Slot at = new Slot(slot.path(), preset.place(), slot.type(), slot.key(), false);
        add(at, "there is no preset " + Words.quote(preset.text()) + "; " + hint);
    }

    void unknownKind(Node.Mapping mapping, Slot slot) {
        Set<String> kinds = Types.kinds(Types.raw(slot.type())).keySet();
        String kind = mapping.text("kind");
        if (kind == null) {
            add(slot, "'kind' is missing; allowed: " + Words.list(kinds));
            return;
        }
        Place place = mapping.entries().get("kind").place();
        Slot at = new Slot(KeyPath.join(slot.path(), "kind"), place, slot.type(), slot.key(), false);
        add(at, "found " + Words.quote(kind) + "; " + Words.hint(kind, kinds));
    }

    /** Reports the keys that the record does not have. */
    Bound.Doubt unknownKeys(Shape shape, Node.Mapping mapping, Slot slot) {
        Set<String> allowed = new HashSet<>(shape.names());
        if (Types.isChoice(slot.type())) {
            allowed.add("kind");
        }
        if (!defaults.presets(slot.type()).isEmpty()) {
            allowed.add("preset");
        }
        Bound.Doubt doubt = Bound.Doubt.NONE;
        for (var written : mapping.entries().entrySet()) {
            String key = written.getKey();
            if (!allowed.contains(key)) {
                String path = KeyPath.join(slot.path(), Words.shorten(key));
                boolean isHinted = findings.count() < HINTED;
                Optional<String> instead = shape.findInstead(key);
                String hint = isHinted ? "; " + reference.hint(key, shape.names()) : "";
                findings.add(
                        written.getValue().keyPlace(),
                        path,
                        instead.map(what -> "there is no such key any more; " + what)
                                .orElse("unknown key" + hint));
                doubt = Bound.worse(doubt, isHinted ? meant(key, shape, mapping) : Bound.Doubt.WIDE);
            }
        }
        return doubt;
    }

    /** A misspelt number is missed by its own record at most, a misspelt name or list by others as well. */
    private static Bound.Doubt meant(String key, Shape shape, Node.Mapping mapping) {
        Optional<Shape.Field> field = Words.closest(
                        key,
                        shape.names().stream()
                                .filter(name -> !mapping.entries().containsKey(name))
                                .toList())
                .flatMap(shape::find);
        boolean isSmall = field.isEmpty()
                || Types.isNumber(field.get().type())
                || Types.isBoolean(field.get().type())
                || Types.raw(field.get().type()).isEnum();
        return isSmall ? Bound.Doubt.OWN : Bound.Doubt.WIDE;
    }

    void add(Slot slot, String message) {
        findings.add(slot.place(), slot.path(), message);
    }
}
