package org.madang.scenarios.file;

import java.lang.reflect.Type;
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
        return (Node.Mapping) into(tree, type, null, steps.get(), "", patch);
    }

    private Node into(Node node, Type type, Object enclosing, List<KeyPath.Step> steps, String at, Patch patch) {
        if (steps.isEmpty()) {
            return patch.value();
        }
        KeyPath.Step step = steps.get(0);
        List<KeyPath.Step> rest = steps.subList(1, steps.size());
        String path = KeyPath.join(at, step.toString());
        return step.intoList()
                ? intoList(node, type, enclosing, step.text(), rest, path, patch)
                : intoKey(node, type, enclosing, step.text(), rest, path, patch);
    }

    private Node intoKey(
            Node node, Type type, Object enclosing, String key, List<KeyPath.Step> rest, String path, Patch patch) {
        Node.Mapping mapping = spelledOut(node, type, patch.place());
        if (mapping == null) {
            return nowhere(node, path, "leads into " + Words.quote(String.valueOf(node)) + ", which has no keys", patch);
        }
        Class<?> chosen = type == null || !Types.isGroup(type) ? null : defaults.chosen(type, mapping);
        Optional<Shape.Field> field = chosen == null ? Optional.empty() : Shape.of(chosen).find(key);
        Object start = chosen == null ? null : defaults.start(type, mapping, enclosing);
        Object inner = field.map(f -> f.of(start)).orElse(null);
        Node child = into(mapping.get(key), field.map(Shape.Field::type).orElse(null), inner, rest, path, patch);
        Node.Entry old = mapping.entries().get(key);
        Place keyPlace = old == null || rest.isEmpty() ? patch.place() : old.keyPlace();
        return child == null ? mapping : mapping.with(key, keyPlace, child);
    }

    private Node intoList(
            Node node, Type type, Object enclosing, String selector, List<KeyPath.Step> rest, String path, Patch patch) {
        Node present = node == null && enclosing instanceof List<?> list ? Rendering.tree(list) : node;
        if (!(present instanceof Node.Sequence list)) {
            return nowhere(node, path, "leads into a list, but there is none", patch);
        }
        List<Integer> found = Selector.matches(list, selector);
        if (found.size() != 1) {
            String many = found.isEmpty() ? "there is no such entry; " : "several entries are called so; ";
            return nowhere(node, path, many + entries(list, selector), patch);
        }
        int index = found.get(0);
        Type element = type != null && Types.isList(type) ? Types.element(type) : null;
        Node item = into(list.items().get(index), element, null, rest, path, patch);
        return item == null ? list : list.with(index, item);
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
        Set<String> labels =
                list.items().stream().flatMap(i -> Selector.label(i).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        return labels.isEmpty() ? "choose one by its number" : Words.hint(selector, labels);
    }

    private Node nowhere(Node node, String path, String message, Patch patch) {
        findings.add(patch.place(), path, message);
        return node;
    }
}
