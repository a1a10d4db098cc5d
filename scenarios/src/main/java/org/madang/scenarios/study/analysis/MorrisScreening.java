package org.madang.scenarios.study.analysis;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Holm;
import org.madang.scenarios.statistics.Procedure;

/**
 * Elementary effects (Morris 1991; Campolongo et al. 2007): how the response changes when one factor alone is moved,
 * scaled to a move over the factor's whole range.
 *
 * @param effects by factor
 * @param walks used
 * @param dropped walks left out because runs are missing
 * @param replications of each point used
 */
public record MorrisScreening(List<Effect> effects, int walks, int dropped, int replications) {
    private static final int LEAST = 2;

    public MorrisScreening {
        effects = List.copyOf(effects);
    }

    /**
     * One factor's effects.
     *
     * @param mean mean effect μ: the direction
     * @param size mean absolute effect μ*, noise taken out: the importance
     * @param spread standard deviation σ of the effects between walks, noise taken out: curvature and interplay
     * @param noise the standard deviation that replication noise alone gives an effect; NaN with one replication
     * @param p of effects as large as these by noise alone (F test of all walks), adjusted for all factors (Holm 1979); NaN
     *     with one replication
     */
    public record Effect(Estimate mean, Estimate size, Estimate spread, double noise, double p) {
        /** Whether the effects could be noise alone. */
        public boolean mayBeNoise() {
            return p > Procedure.FALSE_ALARMS;
        }

        private Effect adjusted(double other) {
            return new Effect(mean, size, spread, noise, other);
        }
    }

    /**
     * Screens walks of factors + 1 points, in each step of which one factor moves.
     *
     * @param pointOfRow the point of each row of the design, −1 where it is missing
     * @param sites where the points lie; a step between labels counts as a move over the whole range
     * @throws NoAnswerException if too few walks are complete
     */
    public static MorrisScreening of(Responses y, int[] pointOfRow, Sites sites) {
        int factors = sites.factors();
        int size = factors + 1;
        int[][] walks = new int[pointOfRow.length / size][];
        for (int n = 0; n < walks.length; n++) {
            walks[n] = java.util.Arrays.copyOfRange(pointOfRow, n * size, (n + 1) * size);
        }
        int[][] there = java.util.Arrays.stream(walks)
                .filter(w -> java.util.Arrays.stream(w).allMatch(p -> p >= 0))
                .toArray(int[][]::new);
        int replications = y.bestReplications(there);
        int[][] whole = java.util.Arrays.stream(there)
                .filter(w -> java.util.Arrays.stream(w).allMatch(p -> y.isComplete(p, replications)))
                .toArray(int[][]::new);
        if (whole.length < LEAST) {
            throw new NoAnswerException("only " + whole.length + " of " + walks.length
                    + " walks have all their runs; screening needs at least " + LEAST);
        }
        ElementaryEffects found = new ElementaryEffects(y, whole, sites, replications);
        List<Effect> effects = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            effects.add(found.effect(factor));
        }
        double[] p = Holm.adjusted(effects.stream().mapToDouble(Effect::p).toArray());
        for (int factor = 0; factor < factors; factor++) {
            effects.set(factor, effects.get(factor).adjusted(p[factor]));
        }
        return new MorrisScreening(effects, whole.length, walks.length - whole.length, replications);
    }
}
