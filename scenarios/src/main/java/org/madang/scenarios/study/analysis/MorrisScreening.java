package org.madang.scenarios.study.analysis;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.statistics.Estimate;

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
     * @param size mean absolute effect μ*: the importance
     * @param spread standard deviation σ of the effects between walks, noise taken out: curvature and interplay
     * @param noise the standard deviation that replication noise alone gives an effect; NaN with one replication
     */
    public record Effect(Estimate mean, Estimate size, Estimate spread, double noise) {
        /** Whether the size could be noise alone: |N(0, s²)| has the mean 0.8 s. */
        public boolean mayBeNoise() {
            return size.low() <= 0.8 * noise;
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
        return new MorrisScreening(effects, whole.length, walks.length - whole.length, replications);
    }
}
