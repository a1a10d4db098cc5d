package org.madang.scenarios.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.sim.random.Draws;

/**
 * What a choice hangs on: a box of unknowns in which its regret is large. Learnt on half of the worlds; how much it holds is
 * read from the other half. The whole of it is repeated with the regrets dealt anew to the worlds: only what such noise
 * brings in 5 % of the cases or less is told. That nothing is told is the usual answer.
 *
 * @param box that was learnt
 * @param inside mean regret in it, in worlds it was not learnt from
 * @param outside mean regret elsewhere
 * @param mass the share of those worlds that it holds
 * @param coverage the share of all regret that it holds
 * @param p how often dealt regrets stand out as much
 */
record Hinge(Box box, double inside, double outside, double mass, double coverage, double p) {
    private static final int DEALS = 199;
    private static final double FALSE_ALARMS = 0.05;
    private static final long KEY = Draws.mix(0x68696E6765L);

    /** Where regret is surely large; empty where nowhere is. */
    static Optional<Hinge> of(List<Unknown> unknowns, double... regret) {
        boolean isFlat = Arrays.stream(regret).allMatch(r -> r == regret[0]);
        if (unknowns.isEmpty() || isFlat) {
            return Optional.empty();
        }
        Hinge found = tried(unknowns, regret);
        int asMuch = 1;
        for (int deal = 0; deal < DEALS && asMuch <= FALSE_ALARMS * (DEALS + 1); deal++) {
            asMuch += tried(unknowns, dealt(deal, regret)).standsOut() >= found.standsOut() ? 1 : 0;
        }
        double p = asMuch / (DEALS + 1.0);
        return found.standsOut() > 0 && p <= FALSE_ALARMS
                ? Optional.of(new Hinge(found.box, found.inside, found.outside, found.mass, found.coverage, p))
                : Optional.empty();
    }

    /** Learnt on every other world, read from the rest. */
    private static Hinge tried(List<Unknown> unknowns, double... regret) {
        int[] learn = IntStream.range(0, regret.length).filter(w -> w % 2 == 0).toArray();
        Box box = new BoxSearch(unknowns, regret, learn).best();
        double[] in = IntStream.range(0, regret.length)
                .filter(w -> w % 2 == 1 && box.holds(unknowns, w))
                .mapToDouble(w -> regret[w])
                .toArray();
        double[] out = IntStream.range(0, regret.length)
                .filter(w -> w % 2 == 1 && !box.holds(unknowns, w))
                .mapToDouble(w -> regret[w])
                .toArray();
        if (box.isEverything() || in.length == 0 || out.length == 0) {
            return new Hinge(box, 0, 0, 1, 1, 1);
        }
        double sumIn = Arrays.stream(in).sum();
        double sumOut = Arrays.stream(out).sum();
        return new Hinge(
                box,
                sumIn / in.length,
                sumOut / out.length,
                in.length / (double) (in.length + out.length),
                sumIn / (sumIn + sumOut),
                1);
    }

    /** How far the mean inside is above the one outside, for the size of the smaller. */
    private double standsOut() {
        return (inside - outside) * Math.sqrt(mass * (1 - mass));
    }

    private static double[] dealt(int deal, double... regret) {
        double[] dealt = regret.clone();
        for (int n = dealt.length - 1; n > 0; n--) {
            int other = Draws.below(Draws.bits(KEY + deal, n), n + 1);
            double kept = dealt[n];
            dealt[n] = dealt[other];
            dealt[other] = kept;
        }
        return dealt;
    }
}
