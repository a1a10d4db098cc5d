package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;

/**
 * Worlds whose unknowns lie in certain ranges.
 *
 * @param sides in the order of the unknowns; null where any value will do
 */
record Box(List<Side> sides) {
    /** A range of one unknown; infinite where it has no end. */
    record Side(double low, double high) {
        boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    Box {
        sides = java.util.Collections.unmodifiableList(new ArrayList<>(sides));
    }

    /** All worlds. */
    static Box all(int unknowns) {
        return new Box(java.util.Collections.nCopies(unknowns, null));
    }

    /** The same with another range of one unknown; null for none. */
    Box with(int unknown, Side side) {
        List<Side> changed = new ArrayList<>(sides);
        changed.set(unknown, side);
        return new Box(changed);
    }

    boolean holds(List<Unknown> unknowns, int world) {
        for (int f = 0; f < sides.size(); f++) {
            if (sides.get(f) != null && !sides.get(f).holds(unknowns.get(f).at(world))) {
                return false;
            }
        }
        return true;
    }

    boolean isEverything() {
        return sides.stream().allMatch(side -> side == null);
    }
}
