package org.madang.scenarios.decide;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Searches a box of unknowns in which a quantity is large: the patient rule induction method (Friedman &amp; Fisher 1999).
 * From all worlds a tenth is peeled off, at the end of the unknown where that raises the mean most, again and again; of all
 * boxes on the way the one is taken whose mean stands out most for its size; ranges without need are let go.
 */
final class BoxSearch {
    private static final double PEEL = 0.1;
    /** No box holds less than this part of the worlds, nor fewer than so many. */
    private static final double SMALLEST = 0.1;

    private static final int FEWEST = 8;

    private final List<Unknown> unknowns;
    private final double[] quantity;
    private final int[] worlds;
    private final double middle;

    /**
     * @param quantity by world
     * @param worlds from which to learn
     */
    BoxSearch(List<Unknown> unknowns, double[] quantity, int[] worlds) {
        this.unknowns = unknowns;
        this.quantity = quantity.clone();
        this.worlds = worlds.clone();
        middle = Arrays.stream(worlds).mapToDouble(w -> quantity[w]).average().orElse(0);
    }

    /** All worlds where nothing stands out. */
    Box best() {
        Box box = Box.all(unknowns.size());
        Box best = box;
        int least = Math.max(FEWEST, (int) Math.ceil(SMALLEST * worlds.length));
        for (Box next = peeled(box, least); next != null; next = peeled(next, least)) {
            best = standsOut(next) > standsOut(best) ? next : best;
        }
        return simplified(best);
    }

    private int[] inside(Box box) {
        return Arrays.stream(worlds).filter(w -> box.holds(unknowns, w)).toArray();
    }

    private double mean(int... inside) {
        return Arrays.stream(inside).mapToDouble(w -> quantity[w]).average().orElse(Double.NEGATIVE_INFINITY);
    }

    /** How far the mean is above that of all, by the root of the number: as a t, but for the spread. */
    private double standsOut(Box box) {
        int[] inside = inside(box);
        return inside.length == worlds.length ? 0 : (mean(inside) - middle) * Math.sqrt(inside.length);
    }

    /** The best of all ways to take a tenth off; null where too few worlds would be left. */
    private Box peeled(Box box, int least) {
        int[] inside = inside(box);
        Box best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (int f = 0; f < unknowns.size(); f++) {
            for (Box.Side side : peels(f, box.sides().get(f), inside)) {
                Box next = box.with(f, side);
                int[] left = inside(next);
                if (left.length >= least && left.length < inside.length && mean(left) > highest) {
                    highest = mean(left);
                    best = next;
                }
            }
        }
        return best;
    }

    /** A tenth off at the low and at the high end; of values that repeat, one value. */
    private List<Box.Side> peels(int unknown, Box.Side before, int... inside) {
        double[] sorted = IntStream.of(inside)
                .mapToDouble(unknowns.get(unknown)::at)
                .sorted()
                .toArray();
        int off = Math.max(1, (int) (PEEL * sorted.length));
        double low = above(sorted, Math.max(sorted[off - 1], sorted[0]));
        double high = below(sorted, Math.min(sorted[sorted.length - off], sorted[sorted.length - 1]));
        return List.of(
                new Box.Side(low, before == null ? Double.POSITIVE_INFINITY : before.high()),
                new Box.Side(before == null ? Double.NEGATIVE_INFINITY : before.low(), high));
    }

    private static double above(double[] sorted, double value) {
        return Arrays.stream(sorted).filter(v -> v > value).findFirst().orElse(Double.POSITIVE_INFINITY);
    }

    private static double below(double[] sorted, double value) {
        return Arrays.stream(sorted).filter(v -> v < value).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** Ranges whose absence makes the box stand out no less. */
    private Box simplified(Box box) {
        Box simple = box;
        for (int f = 0; f < unknowns.size(); f++) {
            Box without = simple.with(f, null);
            if (simple.sides().get(f) != null && standsOut(without) >= standsOut(simple)) {
                simple = without;
            }
        }
        return simple;
    }
}
