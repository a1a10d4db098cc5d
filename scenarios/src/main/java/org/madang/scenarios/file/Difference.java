package org.madang.scenarios.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value in which two effective trees differ.
 *
 * @param path where; entries of lists go by their names where all have one
 * @param before the value in the first, in one line, numbers rounded; {@code absent} where it has none
 * @param after the value in the second; an entry that only the second list has is compared with the most similar one of the
 *     first, and what follows tells in what it differs from that
 */
public record Difference(String path, String before, String after) {
    /** Stands for a value where there is none. */
    public static final String ABSENT = "absent";

    /** Stands for an entry of a list that the other one lacks. */
    public static final String PRESENT = "present";

    /** All differences, in the order of the first tree. */
    public static List<Difference> between(Node first, Node second) {
        List<Difference> found = new ArrayList<>();
        compare(first, second, "", found);
        return found;
    }

    private static void compare(Node a, Node b, String path, List<Difference> found) {
        Map<String, Node> left = parts(a);
        Map<String, Node> right = parts(b);
        boolean isSameForm = a != null && b != null && a.getClass() == b.getClass();
        if (isSameForm && !(a instanceof Node.Scalar)) {
            Set<String> steps = new LinkedHashSet<>(left.keySet());
            steps.addAll(right.keySet());
            for (String step : steps) {
                String at = KeyPath.join(path, step);
                boolean named = a instanceof Node.Sequence && isNamed(left.getOrDefault(step, right.get(step)));
                if (named && right.get(step) == null) {
                    found.add(new Difference(at, PRESENT, ABSENT));
                } else if (named && left.get(step) == null && !left.isEmpty()) {
                    likeAnother(left, right.get(step), at, found);
                } else {
                    compare(left.get(step), right.get(step), at, found);
                }
            }
        } else if (!text(a).equals(text(b))) {
            found.add(readable(path, a, b));
        }
    }

    /** Tells an added entry by what makes it differ from the most similar one. */
    private static void likeAnother(Map<String, Node> others, Node added, String path, List<Difference> found) {
        String nearest = "";
        List<Difference> least = List.of();
        for (Map.Entry<String, Node> other : others.entrySet()) {
            List<Difference> differences = new ArrayList<>();
            compare(other.getValue(), added, path, differences);
            if (nearest.isEmpty() || differences.size() < least.size()) {
                nearest = other.getKey().replaceAll("[\\[\\]]", "");
                least = differences;
            }
        }
        found.add(new Difference(path, ABSENT, "like " + nearest + ", but for what follows"));
        least.stream().filter(d -> !d.path().equals(path + ".name")).forEach(found::add);
    }

    private static Map<String, Node> parts(Node node) {
        Map<String, Node> parts = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> parts.put(key, entry.value()));
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> name(item).ifPresent(name -> parts.put("[" + name + "]", item)));
            if (parts.size() < list.items().size()) {
                parts.clear(); // unnamed, or a name twice
                list.items().forEach(item -> parts.put("[" + parts.size() + "]", item));
            }
        }
        return parts;
    }

    private static boolean isNamed(Node item) {
        return name(item).isPresent();
    }

    private static Optional<String> name(Node item) {
        return Optional.ofNullable(item instanceof Node.Mapping mapping ? mapping.text("name") : null);
    }

    /** Rounded for people, but never so far that what differs looks the same. */
    private static Difference readable(String path, Node a, Node b) {
        String before = text(a == null ? null : Rounded.of(a));
        String after = text(b == null ? null : Rounded.of(b));
        return before.equals(after) ? new Difference(path, text(a), text(b)) : new Difference(path, before, after);
    }

    private static String text(Node node) {
        return node == null ? ABSENT : node.toString();
    }
}
