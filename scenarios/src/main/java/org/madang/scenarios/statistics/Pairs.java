package org.madang.scenarios.statistics;

/**
 * All pairs of sides, numbered: 0 with 1, 0 with 2 …, 1 with 2 …; the first of a pair has the smaller number.
 *
 * @param sides how many
 */
public record Pairs(int sides) {
    public int count() {
        return sides * (sides - 1) / 2;
    }

    /** The number of a pair, {@code first} &lt; {@code second}. */
    public int of(int first, int second) {
        if (!(0 <= first && first < second && second < sides)) {
            throw new IllegalArgumentException("No pair: " + first + ", " + second + " of " + sides);
        }
        return first * sides - first * (first + 1) / 2 + second - first - 1;
    }

    public int first(int pair) {
        int first = 0;
        while (pair >= of(first, sides - 1) + 1) {
            first++;
        }
        return first;
    }

    public int second(int pair) {
        int first = first(pair);
        return pair - of(first, first + 1) + first + 1;
    }
}
