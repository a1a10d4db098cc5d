package org.madang.scenarios.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Comparisons with the best (Hsu 1984): which of several sides may be the best one, from all pairs judged together.
 *
 * @param side the one with the best mean; −1 where no side has a value
 * @param contenders sides that are not surely worse than any other, itself among them, best mean first
 * @param order all sides with a value, best mean first
 */
public record Best(int side, List<Integer> contenders, List<Integer> order) {
    public Best {
        contenders = List.copyOf(contenders);
        order = List.copyOf(order);
    }

    /**
     * Ranks sides.
     *
     * @param family of all pairs, in the order of {@link Pairs}
     * @param level mean by side; NaN where there is none
     * @param moreIsBetter whether the higher value is the better one
     */
    public static Best of(Family family, double[] level, boolean moreIsBetter) {
        List<Integer> order = new ArrayList<>();
        for (int side = 0; side < level.length; side++) {
            if (!Double.isNaN(level[side])) {
                order.add(side);
            }
        }
        order.sort((a, b) -> moreIsBetter ? Double.compare(level[b], level[a]) : Double.compare(level[a], level[b]));
        List<Integer> contenders = order.stream()
                .filter(side -> order.stream().noneMatch(other -> isBetter(other, side, family, level, moreIsBetter)))
                .toList();
        return new Best(order.isEmpty() ? -1 : order.get(0), contenders, order);
    }

    private static boolean isBetter(int one, int other, Family family, double[] level, boolean moreIsBetter) {
        int sign = sign(family, one, other, level.length);
        return moreIsBetter ? sign > 0 : sign < 0;
    }

    /** 1 if the value of one side is surely higher than the other's, −1 if surely lower, else 0. */
    public static int sign(Family family, int one, int other, int sides) {
        if (one == other) {
            return 0;
        }
        int sign = family.sign(new Pairs(sides).of(Math.min(one, other), Math.max(one, other)));
        return one < other ? sign : -sign;
    }

    /** One side less another, with the family's interval. */
    public static Estimate gap(Family family, int one, int other, int sides) {
        Estimate gap = family.estimate(new Pairs(sides).of(Math.min(one, other), Math.max(one, other)));
        return one < other ? gap : gap.negated();
    }

    /** Whether one side alone may be the best. */
    public boolean isSure() {
        return contenders.size() == 1;
    }
}
