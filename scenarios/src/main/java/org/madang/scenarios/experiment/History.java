package org.madang.scenarios.experiment;

import org.madang.sim.market.Population;
import org.madang.sim.state.Arms;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;

/**
 * Who was a member of the focal platform in which week, and how many matches each had: written down while a market runs,
 * for questions that no indicator answers.
 */
public final class History {
    private static final int MOST = 255;

    private final Population population;
    private final int weeks;
    private final long[][] member;
    private final byte[][] matches;
    private final int[] before;
    private final short[] generation;
    private final long[][] replaced;
    private Arms arms;

    /** @param weeks of the run */
    public History(Population population, int weeks) {
        this.population = population;
        this.weeks = weeks;
        int n = population.participants().count;
        member = new long[weeks + 1][n + 63 >>> 6];
        matches = new byte[weeks + 1][n];
        before = new int[n];
        generation = new short[n];
        replaced = new long[weeks + 1][];
    }

    /** Writes down the state of the market; to be called at the start, week 0, and at the end of each week. */
    public void look(MarketState market, int week) {
        Membership m = market.membership[0];
        arms = market.arms == null ? arms : market.arms;
        System.arraycopy(m.members.words(), 0, member[week], 0, member[week].length);
        if (market.generation != null) {
            renew(market.generation, week);
        }
        for (int i = 0; i < before.length; i++) {
            matches[week][i] = (byte) Math.min(MOST, m.interactions[i] - before[i]);
            before[i] = m.interactions[i];
        }
    }

    /** A newcomer begins at nothing; the matches of whoever was there before are not theirs. */
    private void renew(short[] now, int week) {
        long[] words = new long[member[week].length];
        for (int i = 0; i < now.length; i++) {
            if (now[i] != generation[i]) {
                generation[i] = now[i];
                before[i] = 0;
                words[i >>> 6] |= 1L << i;
            }
        }
        replaced[week] = words;
    }

    /** Whether the same person is at place i after all those weeks, the first not counted. */
    public boolean isSame(int i, int from, int to) {
        for (int w = from + 1; w <= to; w++) {
            if (replaced[w] != null && (replaced[w][i >>> 6] >>> i & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Who was treated and who was not; null where nobody was. */
    public Arms arms() {
        return arms;
    }

    public Population population() {
        return population;
    }

    public int weeks() {
        return weeks;
    }

    public int people() {
        return before.length;
    }

    /** Whether i was a member at the end of a week; week 0 is the start. */
    public boolean isMember(int i, int week) {
        return (member[week][i >>> 6] >>> i & 1) != 0;
    }

    /** Matches of i in a week, at most 255. */
    public int matches(int i, int week) {
        return matches[week][i] & MOST;
    }

    /** Matches of i from one week to another, both included. */
    public int matches(int i, int from, int to) {
        int sum = 0;
        for (int w = from; w <= to; w++) {
            sum += matches(i, w);
        }
        return sum;
    }

    /** The first week from {@code from} on at whose end i is a member, or is not; {@code weeks + 1} if there is none. */
    public int first(int i, boolean asMember, int from) {
        int w = from;
        while (w <= weeks && isMember(i, w) != asMember) {
            w++;
        }
        return w;
    }
}
