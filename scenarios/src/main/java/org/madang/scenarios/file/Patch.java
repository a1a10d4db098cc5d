package org.madang.scenarios.file;

import java.util.List;
import java.util.Map;

/**
 * One value to set in a tree before it is bound.
 *
 * @param path where, as in {@code market.personas[guest].needRate}
 * @param value what to put there
 * @param place where the change itself is written, for messages
 * @param times whether the value is a factor of what stands there
 */
public record Patch(String path, Node value, Place place, boolean times) {
    /** A value that takes the place of what stands there. */
    public Patch(String path, Node value, Place place) {
        this(path, value, place, false);
    }

    /**
     * A change written as {@code path=value}; the value is YAML ({@code 3}, {@code [a, b]}, {@code {kind: gamma}}).
     *
     * @param option what messages name in front of the text, such as {@code --set}
     * @throws BadInputException where the text has no such form
     */
    public static Patch parse(String option, String text) {
        return parse(Place.of((option + " " + Words.shorten(text)).strip()), text);
    }

    /**
     * A change written as {@code path=value} at some place of a file, or as {@code path*=factor}, which multiplies the
     * number that stands there.
     */
    public static Patch parse(Place place, String text) {
        Findings findings = new Findings();
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw findings.fatal(place, "", "expected path=value, such as market.participants=50000");
        }
        boolean times = equals > 0 && text.charAt(equals - 1) == '*';
        String path = text.substring(0, times ? equals - 1 : equals).strip();
        Node value = TreeParser.parseValue(place, text.substring(equals + 1), findings);
        findings.throwIfAny();
        return new Patch(path, value == null ? none(place) : value, place, times);
    }

    /** A change from a program: the value as {@code Integer}, {@code Double}, {@code String}, list or record. */
    public static Patch of(String source, String path, Object value) {
        Place place = Place.of(source);
        return new Patch(path, Rendering.tree(value).at(place), place);
    }

    /** A change whose path may end in {@code *}: the value is then a factor of what stands there. */
    public static Patch at(String path, Node value, Place place) {
        boolean times = path.endsWith("*");
        return new Patch(times ? path.substring(0, path.length() - 1) : path, value, place, times);
    }

    /** As for {@code --set}. */
    public String text() {
        return path + (times ? "*=" : "=") + value;
    }

    /** The changes that a part of a file holds as keys (paths) with values, each located in that file. */
    public static List<Patch> listed(Node.Mapping changes) {
        return changes.entries().entrySet().stream().map(Patch::listed).toList();
    }

    private static Patch listed(Map.Entry<String, Node.Entry> change) {
        return new Patch(
                change.getKey(), change.getValue().value(), change.getValue().keyPlace());
    }

    private static Node none(Place place) {
        return new Node.Scalar(place, Node.Scalar.Kind.NONE, "");
    }
}
