package org.madang.scenarios.file;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies patches to a tree. It knows the record type only to make what a path leads into and the file does not spell
 * out: a default list, the keys of a preset that is written as a bare word, those of a number that stands for more.
 * Whether the outcome is valid is the binder's question.
 */
final class Patcher {
    private final Defaults defaults;
    private final Findings findings;
    /** What the last patch replaced is of this type; null where its path leads nowhere. */
    private Type reached;

    /** Where a path has led so far: the value written there, its type, and what stands in for it if it is left out. */
    private record Spot(Node node, Type type, Object enclosing, String path) {}

    Patcher(Defaults defaults, Findings findings) {
        this.defaults = defaults;
        this.findings = findings;
    }

    /** The tree after one patch; unchanged, with a problem reported, where the path leads nowhere. */
    Node.Mapping apply(Node.Mapping tree, Class<?> type, Patch patch) {
        Optional<List<KeyPath.Step>> steps = KeyPath.parse(patch.path());
        if (steps.isEmpty()) {
            String path = Words.quote(patch.path());
            findings.add(patch.place(), "", path + " is not a path such as market.personas[guest].needRate");
            return tree;
        }
        return (Node.Mapping) into(new Spot(tree, type, null, ""), steps.get(), patch);
    }

    /** The type of the key that a path leads to; null where it leads nowhere. */
    Type typeAt(Node.Mapping tree, Class<?> type, Patch patch) {
        reached = null;
        apply(tree, type, patch);
        return reached;
    }

    private Node into(Spot spot, List<KeyPath.Step> steps, Patch patch) {
        if (steps.isEmpty()) {
            reached = spot.type();
            return patch.times() ? product(spot, patch) : patch.value();
        }
        KeyPath.Step step = steps.get(0);
        List<KeyPath.Step> rest = steps.subList(1, steps.size());
        return step.intoList() ? intoList(spot, step, rest, patch) : intoKey(spot, step, rest, patch);
    }

    /** What stands there, or would if it is left out, times the factor. */
    private Node product(Spot spot, Patch patch) {
        Node present = spot.node() != null || spot.enclosing() == null ? spot.node() : Rendering.tree(spot.enclosing());
        Optional<BigDecimal> number = number(present);
        Optional<BigDecimal> factor = number(patch.value());
        if (number.isEmpty() || factor.isEmpty()) {
            String what = factor.isEmpty()
                    ? "expected path*=number, such as transactionValue*=1.1"
                    : "is no number that could be multiplied: set a value with =";
            findings.add(patch.place(), spot.path(), what);
            return spot.node();
        }
        // In decimals, as people write them: 350 times 1.1 is 385.
        double product = number.get().multiply(factor.get()).doubleValue();
        boolean isWhole = spot.type() != null && Types.isWhole(spot.type());
        return new Node.Scalar(
                patch.place(), Node.Scalar.Kind.NUMBER, Digits.of(isWhole ? Math.rint(product) : product));
    }

    private static Optional<BigDecimal> number(Node node) {
        boolean isNumber = node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER;
        return isNumber ? NumberText.parse(((Node.Scalar) node).text()) : Optional.empty();
    }

    private Node intoKey(Spot spot, KeyPath.Step step, List<KeyPath.Step> rest, Patch patch) {
        Node.Mapping mapping = spelledOut(spot.node(), spot.type(), patch.place());
        String path = KeyPath.join(spot.path(), step.toString());
        if (mapping == null) {
            return nowhere(
                    spot, path, "leads into " + Words.quote(spot.node().toString()) + ", which has no keys", patch);
        }
        Node.Entry old = mapping.entries().get(step.text());
        Spot inner = inner(spot, mapping, step.text(), path);
        Node child = into(inner, rest, patch);
        Place keyPlace = old == null || rest.isEmpty() ? patch.place() : old.keyPlace();
        return child == null ? mapping : mapping.with(step.text(), keyPlace, child);
    }

    /** What stands under a key; without a type where the record has no such key, which the binder then reports. */
    private Spot inner(Spot spot, Node.Mapping mapping, String key, String path) {
        boolean isGroup = spot.type() != null && Types.isGroup(spot.type());
        Class<?> chosen = isGroup ? defaults.chosen(spot.type(), mapping) : null;
        Optional<Shape.Field> field =
                chosen == null ? Optional.empty() : Shape.of(chosen).find(key);
        Node node = mapping.get(key);
        if (field.isEmpty()) {
            return new Spot(node, null, null, path);
        }
        Object start = defaults.start(spot.type(), mapping, spot.enclosing());
        return new Spot(node, field.get().type(), field.get().of(start), path);
    }

    private Node intoList(Spot spot, KeyPath.Step step, List<KeyPath.Step> rest, Patch patch) {
        String path = KeyPath.join(spot.path(), step.toString());
        boolean isDefault = spot.node() == null && spot.enclosing() instanceof List<?>;
        Node present = isDefault ? Rendering.tree(spot.enclosing()) : spot.node();
        if (!(present instanceof Node.Sequence list)) {
            return nowhere(spot, path, "leads into a list, but there is none", patch);
        }
        List<Integer> found = Selector.matches(list, step.text());
        if (found.size() != 1) {
            String many = found.isEmpty() ? "there is no such entry; " : "several entries are called so; ";
            return nowhere(spot, path, many + entries(list, step.text()), patch);
        }
        int index = found.get(0);
        Type element = spot.type() != null && Types.isList(spot.type()) ? Types.element(spot.type()) : null;
        Node item = into(new Spot(list.items().get(index), element, null, path), rest, patch);
        return list.with(index, item);
    }

    /** The value as a mapping that a key can be set in; null where it cannot be one. */
    private Node.Mapping spelledOut(Node node, Type type, Place place) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        Node.Mapping empty = new Node.Mapping(place, Map.of());
        if (node == null || node.isNone()) {
            return empty;
        }
        if (type == null || !Types.raw(type).isRecord() || !(node instanceof Node.Scalar scalar)) {
            return null;
        }
        if (!defaults.presets(type).isEmpty()) {
            return empty.with("preset", node.place(), node);
        }
        Shape shape = Shape.of(Types.raw(type));
        boolean isNumber = shape.allowsNumber() && scalar.kind() == Node.Scalar.Kind.NUMBER;
        return NumberText.parse(scalar.text())
                .filter(n -> isNumber)
                .map(n -> (Node.Mapping) Rendering.tree(shape.ofNumber(n.doubleValue())))
                .orElse(null);
    }

    private static String entries(Node.Sequence list, String selector) {
        int size = list.items().size();
        if (selector.matches("\\d+")) {
            return size == 0 ? "the list is empty" : "entries are [0] to [" + (size - 1) + "]";
        }
        Set<String> labels = list.items().stream()
                .flatMap(i -> Selector.label(i).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return labels.isEmpty() ? "choose one by its number" : Words.hint(selector, labels);
    }

    private Node nowhere(Spot spot, String path, String message, Patch patch) {
        findings.add(patch.place(), path, message);
        return spot.node();
    }
}
