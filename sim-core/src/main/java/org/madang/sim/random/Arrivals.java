package org.madang.sim.random;

/**
 * Which of a range of subjects have events of a Poisson process with a common rate, or with a rate that differs by lasting
 * {@link Factors}: the cells are then as wide as these.
 *
 * <p>A rate only adds events when it is raised. The axis of the rate is cut into layers [0, 2^−10), [2^−10, 2^−9), … up to
 * 1/32. Each layer has its own points: a Poisson process of unit rate on the line that lays the subjects' cells of that
 * width end to end, walked by skipping from point to point. A point at height u above the cell's floor is an event of
 * every rate above u. So the points do not depend on the rate, and the events of a lower rate are among those of a higher
 * one (thinning; Lewis & Shedler 1979). A layer that the rate only reaches in part costs its full walk: at most twice the
 * events. What the rate has beyond 1/32 is one draw a subject, a Poisson number by its upper tail: monotone again, and
 * only the subjects that count are looked at.
 *
 * <p>A subject with several events comes up once for each of them. Draws: one of 64 bits a point, one a subject beyond
 * 1/32.
 */
public final class Arrivals {
    private static final double FIRST_LAYER = 0x1.0p-10;
    /** Where skipping ends. */
    private static final double DENSE = 0x1.0p-5;
    /** Beyond this rate the chance of no event is below 1e−17: everybody has one. */
    private static final double CERTAIN = 40;

    private final long seed;
    private final Decision decision;
    private final int platform;
    private final int week;
    private final long[] excluded;
    private final Factors factors;

    private int from;
    private int count;
    private double rate;
    private int layer;
    private double layerFloor;
    private double layerWidth;
    private double position;
    private long blockKey;
    private long drawn;
    private int everybody;

    private DenseArrivals dense;

    /** Arrivals at all subjects. */
    public Arrivals(long seed, Decision decision, int platform, int week) {
        this(seed, decision, platform, week, null);
    }

    /**
     * Arrivals at the subjects that count; events of the others are left out.
     *
     * @param excluded the others: subject i is bit i mod 64 of word i / 64; null for nobody
     */
    public Arrivals(long seed, Decision decision, int platform, int week, long[] excluded) {
        this(seed, decision, platform, week, excluded, null);
    }

    /**
     * Arrivals at the subjects that count, to each as often as its factor says.
     *
     * @param factors null for 1 each
     */
    public Arrivals(long seed, Decision decision, int platform, int week, long[] excluded, Factors factors) {
        this.seed = seed;
        this.decision = decision;
        this.platform = platform;
        this.week = week;
        this.excluded = excluded;
        this.factors = factors;
    }

    /**
     * Starts on the subjects {@code from} to {@code to − 1}. The same {@code from} must be used whenever draws are to be
     * shared: it keys them.
     */
    public Arrivals over(int from, int to, double rate) {
        this.from = from;
        this.count = to - from;
        this.rate = rate;
        this.everybody = rate > CERTAIN && factors == null ? 0 : -1;
        dense = null;
        openLayer(0, 0, FIRST_LAYER);
        return this;
    }

    /** The next subject with an event, or −1 when there is none left. Ascending within a layer only. */
    public int next() {
        if (everybody >= 0) {
            return nextOfAll();
        }
        return dense == null ? nextPoint() : dense.next();
    }

    private int nextOfAll() {
        while (everybody < count) {
            int i = from + everybody++;
            if (counts(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean counts(int i) {
        return excluded == null || (excluded[i >>> 6] & 1L << i) == 0;
    }

    private int nextPoint() {
        while (layerFloor < rate) {
            double end = (factors == null ? count : factors.sum(from, from + count)) * layerWidth;
            while (true) {
                position -= Maths.log(1 - Draws.uniform(blockKey, drawn++));
                if (position >= end) {
                    break;
                }
                double place = position / layerWidth;
                int i = factors == null ? from + (int) place : factors.at(place, from, from + count);
                if (i < from + count && height(i) < rate && counts(i)) {
                    return i;
                }
            }
            if (layerFloor + layerWidth >= DENSE) {
                return rate > DENSE ? startDense() : -1;
            }
            openLayer(layer + 1, layerFloor + layerWidth, layer == 0 ? layerWidth : 2 * layerWidth);
        }
        return -1;
    }

    /** At what rate the present point, in the cell of subject i, becomes an event. */
    private double height(int i) {
        return factors == null
                ? layerFloor + (position - (i - from) * layerWidth)
                : layerFloor + (position - factors.sum(from, i) * layerWidth) / factors.of(i);
    }

    private void openLayer(int next, double floor, double width) {
        layer = next;
        layerFloor = floor;
        layerWidth = width;
        position = 0;
        drawn = 0;
        blockKey = floor < rate ? Draws.bits(Draws.key(seed, decision, platform, week, next), from) : 0;
    }

    private int startDense() {
        layerFloor = rate;
        dense = new DenseArrivals(seed, decision, platform, week, from, from + count, rate - DENSE, excluded, factors);
        return dense.next();
    }
}
