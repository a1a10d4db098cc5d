package org.madang.scenarios.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to a value: {@code market.personas[guest].needRate}. A list entry is chosen by its index, or by its name,
 * preset or kind.
 */
final class KeyPath {
    private static final Pattern STEP = Pattern.compile("(?:^|\\.)([^.\\[\\]\\s]+)|\\[([^\\[\\]]+)]");

    /** One step: into a mapping by its key, or into a list by a selector. */
    record Step(String text, boolean intoList) {
        @Override
        public String toString() {
            return intoList ? "[" + text + "]" : text;
        }
    }

    private KeyPath() {}

    /** The steps of a path; empty where the text is not a path. */
    static Optional<List<Step>> parse(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            boolean intoList = matcher.group(2) != null;
            steps.add(new Step(intoList ? matcher.group(2) : matcher.group(1), intoList));
            end = matcher.end();
        }
        boolean whole =
                end == path.length() && !steps.isEmpty() && !steps.get(0).intoList();
        return whole ? Optional.of(steps) : Optional.empty();
    }

    static String join(String path, String key) {
        if (path.isEmpty() || key.isEmpty() || key.startsWith("[")) {
            return path + key;
        }
        return path + "." + key;
    }

    /** Where to point for a path: at the value, or at the nearest part above it that the input holds. */
    static Place nearest(Node root, String path) {
        Place place = root.place();
        Node node = root;
        for (Step step : parse(path).orElse(List.of())) {
            Node.Entry next = step(node, step);
            if (next == null) {
                break;
            }
            place = next.place();
            node = next.value();
        }
        return place;
    }

    private static Node.Entry step(Node node, Step step) {
        if (!step.intoList() && node instanceof Node.Mapping mapping) {
            return mapping.entries().get(step.text());
        }
        if (step.intoList() && node instanceof Node.Sequence list) {
            List<Integer> found = Selector.matches(list, step.text());
            Node item = found.size() == 1 ? list.items().get(found.get(0)) : null;
            return item == null ? null : new Node.Entry(item.place(), item);
        }
        return null;
    }
}
