package org.madang.sim.random;

/**
 * Which of a range of subjects have at least one event of a Poisson process with a common rate, found by skipping: the
 * work is proportional to the events, not to the subjects.
 *
 * <p>A rate only adds events when it is raised. The axis of the rate is cut into layers [0, 2^−10), [2^−10, 2^−9), … Each
 * layer has its own points: a Poisson process of unit rate on the line that lays the subjects' cells of that width end to
 * end. A point at height u above the cell's floor is an event of every rate above u. So the points do not depend on the
 * rate, and the events of a lower rate are among those of a higher one (thinning; Lewis & Shedler 1979). A layer that the
 * rate only reaches in part costs its full walk: at most twice the events.
 *
 * <p>A subject with several points comes up once for each of them. Draws: one of 64 bits a point.
 */
public final class Arrivals {
    private static final double FIRST_LAYER = 0x1.0p-10;
    /** Beyond this rate the chance of no event is below 1e−17: everybody has one. */
    private static final double CERTAIN = 40;

    private final long seed;
    private final Decision decision;
    private final int platform;
    private final int week;

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

    public Arrivals(long seed, Decision decision, int platform, int week) {
        this.seed = seed;
        this.decision = decision;
        this.platform = platform;
        this.week = week;
    }

    /**
     * Starts on the subjects {@code from} to {@code to − 1}. The same {@code from} must be used whenever draws are to be
     * shared: it keys them.
     */
    public Arrivals over(int from, int to, double rate) {
        this.from = from;
        this.count = to - from;
        this.rate = rate;
        this.everybody = rate > CERTAIN ? 0 : -1;
        openLayer(0, 0, FIRST_LAYER);
        return this;
    }

    /** The next subject with an event, or −1 when there is none left. Ascending within a layer only. */
    public int next() {
        if (everybody >= 0) {
            return everybody < count ? from + everybody++ : -1;
        }
        while (layerFloor < rate) {
            double end = count * layerWidth;
            while (true) {
                position -= Maths.log(1 - Draws.uniform(blockKey, drawn++));
                if (position >= end) {
                    break;
                }
                int cell = (int) (position / layerWidth);
                if (layerFloor + (position - cell * layerWidth) < rate && cell < count) {
                    return from + cell;
                }
            }
            openLayer(layer + 1, layerFloor + layerWidth, layer == 0 ? layerWidth : 2 * layerWidth);
        }
        return -1;
    }

    private void openLayer(int next, double floor, double width) {
        layer = next;
        layerFloor = floor;
        layerWidth = width;
        position = 0;
        drawn = 0;
        blockKey = floor < rate ? Draws.bits(Draws.key(seed, decision, platform, week, next), from) : 0;
    }
}
