package org.madang.scenarios.input.network;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A first line of two values, which may be a tie, the names of the columns, or the numbers of people and ties. What it is
 * shows when all other lines are known; where that leaves it open, it is a tie.
 *
 * @param first its first value
 * @param second its second value
 */
record FirstLine(String first, String second) {
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,7}");

    /** What the line is, given the ties of all others. */
    FirstLineMeaning meaning(Ties others) {
        if (others.count() == 0) {
            return FirstLineMeaning.TIE;
        }
        if (isWhole(first) && isWhole(second) && areCounts(others)) {
            return FirstLineMeaning.COUNTS;
        }
        boolean names = isNumberedPair(others) || areWordsOverNumbers(others) || areNumbersOverWords(others);
        return names ? FirstLineMeaning.NAMES : FirstLineMeaning.TIE;
    }

    private boolean areWordsOverNumbers(Ties others) {
        return !Weights.isNumber(first)
                && !Weights.isNumber(second)
                && others.labels().stream().allMatch(Weights::isNumber);
    }

    /** Columns without names are numbered from 0 by some programs. */
    private boolean areNumbersOverWords(Ties others) {
        return first.equals("0")
                && second.equals("1")
                && others.labels().stream().noneMatch(Weights::isNumber);
    }

    private boolean isNumberedPair(Ties others) {
        return Columns.areNumbered(first, second)
                && others.labels().stream().noneMatch(label -> Columns.isLike(first, label));
    }

    /** Whether the names, if that is what the line holds, say that both columns are people of one kind. */
    boolean areSure() {
        return Columns.areNumbered(first, second) || isWhole(first);
    }

    /** As many ties as announced, and every name a number of one of the people announced. */
    private boolean areCounts(Ties others) {
        long people = Long.parseLong(first);
        long last = others.find("0") >= 0 ? people - 1 : people;
        return Long.parseLong(second) == others.count()
                && others.labels().stream().allMatch(label -> isWhole(label) && Long.parseLong(label) <= last);
    }

    /** The people announced who have no tie. */
    void addAnnounced(Ties others) {
        int low = others.find("0") >= 0 ? 0 : 1;
        for (int n = low; n < low + Integer.parseInt(first); n++) {
            others.person(String.format(Locale.ROOT, "%d", n));
        }
    }

    static FirstLine of(List<String> cells) {
        return new FirstLine(cells.get(0), cells.get(1));
    }

    private static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }
}
