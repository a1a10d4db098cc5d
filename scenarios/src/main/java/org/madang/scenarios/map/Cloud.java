package org.madang.scenarios.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.madang.scenarios.fit.set.Difference;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.study.analysis.NoAnswerException;
import org.madang.scenarios.study.analysis.Responses;

/**
 * Where the markets stand that agree with somebody's own data. What a few replications say of a market is drawn together as
 * in {@link Difference}, or chance would make the cloud wider than it is.
 *
 * @param media elasticity
 * @param keeping the share of leaving saved
 * @param lead of keeping first over winning first
 * @param unknowns in how many the markets differ
 * @param sure by market: 1 where keeping first is surely ahead, −1 winning first, all markets together; else 0
 */
@SuppressWarnings("ArrayRecordComponent")
public record Cloud(Difference media, Difference keeping, Difference lead, int unknowns, int[] sure) {
    /** Nine markets of ten lie between both. */
    private static final double TAIL = 0.05;

    /**
     * @param media by market and replication; markets in which something could not be measured are left out
     * @param unknown shape unknowns × markets
     */
    static Cloud of(double[][] media, double[][] keeping, double[][] lead, double[][] unknown) {
        int[] whole = IntStream.range(0, media.length)
                .filter(m -> isMeasured(media[m]) && isMeasured(keeping[m]) && isMeasured(lead[m]))
                .toArray();
        double[][] known = Arrays.stream(unknown)
                .map(each -> IntStream.of(whole).mapToDouble(m -> each[m]).toArray())
                .toArray(double[][]::new);
        if (whole.length < FittedMarkets.FEWEST) {
            throw new NoAnswerException("in only " + whole.length + " of " + media.length
                    + " markets that fit could both numbers be measured; at least " + FittedMarkets.FEWEST
                    + " are needed: take more people or markets");
        }
        double[][] leads = filled(lead, whole);
        var family = new SignFlip().judge(Responses.of(leads).byReplication());
        return new Cloud(
                Difference.of(filled(media, whole), known),
                Difference.of(filled(keeping, whole), known),
                Difference.of(leads, known),
                unknown.length,
                IntStream.range(0, whole.length).map(family::sign).toArray());
    }

    /** Half of the replications, at least, have a value. */
    private static boolean isMeasured(double... values) {
        return 2 * Arrays.stream(values).filter(Double::isFinite).count() >= values.length;
    }

    /** A replication in which nobody left, so that nothing could be saved, counts as the mean of the others. */
    private static double[][] filled(double[][] values, int... markets) {
        return IntStream.of(markets)
                .mapToObj(m -> {
                    double mean = Arrays.stream(values[m])
                            .filter(Double::isFinite)
                            .average()
                            .orElseThrow();
                    return Arrays.stream(values[m])
                            .map(v -> Double.isFinite(v) ? v : mean)
                            .toArray();
                })
                .toArray(double[][]::new);
    }

    int markets() {
        return sure.length;
    }

    private Difference along(Elasticity elasticity) {
        return elasticity == Elasticity.MEDIA ? media : keeping;
    }

    /** Where nine markets of ten lie. */
    Span middle(Elasticity elasticity) {
        return new Span(along(elasticity).quantile(TAIL), along(elasticity).quantile(1 - TAIL));
    }

    /** Where all of them lie. */
    Span all(Elasticity elasticity) {
        double[] at = along(elasticity).byMarket();
        return new Span(
                Arrays.stream(at).min().orElseThrow(), Arrays.stream(at).max().orElseThrow());
    }

    /** Whether markets differ in it by more than the slopes that chance makes along the unknowns (two standard errors). */
    private boolean differs(Elasticity elasticity) {
        Difference found = along(elasticity);
        double chance = Math.max(0, found.error() * found.error() * markets() - found.between());
        return found.between() > 4 * chance * unknowns / markets();
    }

    /** In which part of the markets keeping first is ahead: those with the lower values of an elasticity, and the others. */
    Halves halves(Elasticity elasticity) {
        if (!differs(elasticity)) {
            return new Halves(elasticity, lead.share(), lead.share());
        }
        double[] at = along(elasticity).byMarket();
        int[] order = IntStream.range(0, markets())
                .boxed()
                .sorted(Comparator.comparingDouble(m -> at[m]))
                .mapToInt(m -> m)
                .toArray();
        int half = markets() / 2;
        return new Halves(
                elasticity,
                lead.only(Arrays.copyOfRange(order, 0, half)).share(),
                lead.only(Arrays.copyOfRange(order, half, markets())).share());
    }

    /** The elasticity that moves the answer more. */
    Halves moving() {
        Halves media = halves(Elasticity.MEDIA);
        Halves keeping = halves(Elasticity.KEEPING);
        return media.apart() > keeping.apart() ? media : keeping;
    }

    /** Shares of markets in which keeping first is ahead. */
    record Halves(Elasticity elasticity, double low, double high) {
        double apart() {
            return Math.abs(high - low);
        }
    }
}
