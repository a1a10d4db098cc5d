package org.madang.scenarios.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which entry of a list comes first, by what it is called.
 *
 * @param list the key of the list, at the top of a file; empty where order stays
 * @param group the key at the top under which the name stands
 * @param key the key of the name
 */
record Front(String list, String group, String key) {
    static final Front NONE = new Front("", "", "");

    /** The tree with that entry first; as it is where no name is given, or nothing is called so. */
    Node.Mapping apply(Node.Mapping tree) {
        if (!(tree.get(group) instanceof Node.Mapping named) || !(tree.get(list) instanceof Node.Sequence entries)) {
            return tree;
        }
        List<Node> items = new ArrayList<>(entries.items());
        for (Node item : entries.items()) {
            if (Optional.ofNullable(named.text(key)).equals(Selector.label(item))) {
                items.remove(item);
                items.add(0, item);
                return tree.with(list, tree.entries().get(list).keyPlace(), new Node.Sequence(entries.place(), items));
            }
        }
        return tree;
    }
}
