package org.madang.scenarios.study.analysis;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.statistics.Estimate;

/**
 * How much of the variance of a response each factor explains: alone (first order) and with all that it takes part in
 * (total). They are indices of the expected response: replication noise is taken out.
 *
 * @param indices by factor
 * @param blocks base points used
 * @param dropped base points left out because runs are missing
 * @param replications of each point used
 * @param noise the variance taken apart; with one replication the indices contain the noise
 * @param p of points that differ as much if no factor changed anything; NaN with one replication
 */
public record SobolIndices(List<Index> indices, int blocks, int dropped, int replications, Noise noise, double p) {
    /** Fewer base points than this give no usable interval. */
    private static final int LEAST = 8;

    public SobolIndices {
        indices = List.copyOf(indices);
    }

    /** First-order and total index of one factor, as fractions of the variance. */
    public record Index(Estimate first, Estimate total) {}

    /**
     * Estimates from Saltelli blocks: first order after Saltelli et al. (2010, table 2, equation b), total after Jansen
     * (1999), intervals by bootstrap over base points.
     *
     * @throws NoAnswerException if too few blocks are complete or nothing varies
     */
    public static SobolIndices of(Responses y, SaltelliRows rows) {
        int[][] there = rows.whole();
        int replications = y.bestReplications(there);
        int[][] blocks = java.util.Arrays.stream(there)
                .filter(b -> java.util.Arrays.stream(b).allMatch(p -> y.isComplete(p, replications)))
                .toArray(int[][]::new);
        if (blocks.length < LEAST) {
            throw new NoAnswerException("only " + blocks.length + " of " + rows.count()
                    + " base points have all their runs; Sobol indices need at least " + LEAST);
        }
        int[] base = java.util.Arrays.stream(blocks)
                .flatMapToInt(b -> java.util.stream.IntStream.of(b[0], b[1]))
                .toArray();
        Noise noise = Noise.of(y, base, replications);
        SobolSums sums = new SobolSums(y, blocks, replications);
        if (!(sums.variance(java.util.stream.IntStream.range(0, blocks.length).toArray()) > 0)) {
            throw new NoAnswerException(
                    noise.own(replications) > 0
                            ? "what the factors change is not to be told from noise: more replications or base points may show it"
                            : "no factor changes it: it is the same at all points");
        }
        List<Index> indices = new ArrayList<>();
        for (int factor = 0; factor < rows.factors(); factor++) {
            int f = factor;
            indices.add(new Index(
                    Bootstrap.of(blocks.length, sample -> sums.first(f, sample)),
                    Bootstrap.of(blocks.length, sample -> sums.total(f, sample))));
        }
        return new SobolIndices(
                indices,
                blocks.length,
                rows.count() - blocks.length,
                replications,
                noise,
                noise.p(base.length, replications));
    }

    /** The sum of the first-order indices; near 1 the factors act without each other. */
    public double additive() {
        return indices.stream().mapToDouble(i -> i.first().mean()).sum();
    }
}
