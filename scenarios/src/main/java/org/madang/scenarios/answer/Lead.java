package org.madang.scenarios.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which weeks which of two sides is surely ahead. What lasts less than {@link #LASTING} weeks is left out, unless it is
 * the lead of the last week.
 *
 * @param weeks how many there are
 * @param stretches in order of weeks, none touching the next of the same side
 */
public record Lead(int weeks, List<Stretch> stretches) {
    /** A lead must be sure for this many weeks on end to be told, so that a flicker is none. */
    static final int LASTING = 8;

    /**
     * Weeks of one sure lead.
     *
     * @param sign 1 if the first side is ahead, −1 if the second is
     * @param from its first week, from 1
     * @param to its last week
     */
    public record Stretch(int sign, int from, int to) {
        int length() {
            return to - from + 1;
        }
    }

    public Lead {
        stretches = List.copyOf(stretches);
    }

    /** @param signs by week: 1 if the first side is surely ahead, −1 if the second is, 0 if neither is sure */
    public static Lead of(int... signs) {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        while (from < signs.length) {
            int to = from;
            while (to + 1 < signs.length && signs[to + 1] == signs[from]) {
                to++;
            }
            Stretch stretch = new Stretch(signs[from], from + 1, to + 1);
            boolean isTold = stretch.length() >= LASTING || stretch.to() == signs.length;
            if (stretch.sign() != 0 && isTold) {
                found.add(stretch);
            }
            from = to + 1;
        }
        return new Lead(signs.length, found);
    }

    /** Who is surely ahead in a week, from 1. */
    int at(int week) {
        return stretches.stream()
                .filter(s -> s.from() <= week && week <= s.to())
                .mapToInt(Stretch::sign)
                .findFirst()
                .orElse(0);
    }

    /** The lead of the last week. */
    public Optional<Stretch> last() {
        return stretches.isEmpty() || stretches.get(stretches.size() - 1).to() < weeks
                ? Optional.empty()
                : Optional.of(stretches.get(stretches.size() - 1));
    }

    /** The last lead that ended before the last week, of this side; 0 for either. */
    public Optional<Stretch> lost(int sign) {
        return stretches.stream()
                .filter(s -> s.to() < weeks && (sign == 0 || s.sign() == sign))
                .reduce((earlier, later) -> later);
    }
}
