package org.madang.sim.random;

/**
 * The part of {@link Arrivals} beyond the rate where skipping pays: one draw a subject, a Poisson number by its upper tail.
 * Only the subjects that count are looked at.
 */
final class DenseArrivals {
    private static final int LAYER = -1;
    /** Where rates differ: nobody has more events than this. */
    private static final double MOST = 40;

    private final long key;
    private final int from;
    private final int to;
    private final double rate;
    private final long[] excluded;
    private final Factors factors;
    private final double none;
    private final long atLeastOne;
    private int word;
    private long hits;
    private int subject;
    private int left;

    /** Events of the subjects {@code from} to {@code to − 1} in week {@code week}. */
    DenseArrivals(
            long seed,
            Decision decision,
            int platform,
            int week,
            int from,
            int to,
            double rate,
            long[] excluded,
            Factors factors) {
        key = Draws.key(seed, decision, platform, week, LAYER);
        this.from = from;
        this.to = to;
        this.rate = rate;
        this.excluded = excluded;
        this.factors = factors;
        none = Maths.exp(-rate);
        atLeastOne = Draws.limit(Maths.chanceOf(rate));
        word = (from >>> 6) - 1;
    }

    /** The next subject with an event, or −1 when there is none left. Ascending; once for each event. */
    int next() {
        while (left == 0) {
            while (hits == 0) {
                if (++word << 6 >= to) {
                    word--;
                    return -1;
                }
                hits = hits();
            }
            subject = (word << 6) + Long.numberOfTrailingZeros(hits);
            hits &= hits - 1;
            left = number();
        }
        left--;
        return subject;
    }

    private int number() {
        double u = Draws.uniform(key, subject);
        return factors == null
                ? Maths.poisson(u, rate, none)
                : Maths.poisson(u, Math.min(MOST, rate * factors.of(subject)));
    }

    /** The subjects of the present word that have an event, found without a branch that nobody could foresee. */
    private long hits() {
        if (factors != null) {
            return mayHit();
        }
        long found = 0;
        for (long among = included(); among != 0; among &= among - 1) {
            int bit = Long.numberOfTrailingZeros(among);
            found |= Draws.isBelow(Draws.bits(key, (word << 6) + bit), atLeastOne) << bit;
        }
        return found;
    }

    /** A few more: those whose draw is below their rate, for the chance of an event is, too. */
    private long mayHit() {
        long found = 0;
        for (long among = included(); among != 0; among &= among - 1) {
            int bit = Long.numberOfTrailingZeros(among);
            int i = (word << 6) + bit;
            double above = Draws.uniform(key, i) - rate * factors.of(i);
            found |= Double.doubleToRawLongBits(above) >>> 63 << bit;
        }
        return found;
    }

    /** The subjects of the present word that count: in the range and not excluded. */
    private long included() {
        int first = word << 6;
        long above = first < from ? -1L << from : -1;
        long below = to - first < 64 ? ~(-1L << to) : -1;
        return (excluded == null ? -1 : ~excluded[word]) & above & below;
    }
}
