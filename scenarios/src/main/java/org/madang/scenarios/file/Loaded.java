package org.madang.scenarios.file;

/**
 * What came out of an input.
 *
 * @param value the bound record, defaults filled in
 * @param tree what was written, with places, changes already applied
 */
public record Loaded<T>(T value, Node.Mapping tree) {
    /** Where to point for a path: at the value, or at the nearest part above it that the input holds. */
    public Place placeOf(String path) {
        return KeyPath.nearest(tree, path);
    }

    /** The complete tree: every key with the value that counts, in the order of the records. */
    public Node effective() {
        return Rendering.tree(value);
    }
}
