package org.madang.sim.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.madang.sim.network.Markets.localities;
import static org.madang.sim.network.Markets.oneLayer;
import static org.madang.sim.network.Markets.smallWorld;

import java.util.Arrays;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.config.Network.Kind;

/**
 * Generators against the degree laws of their papers, one layer each. Seeds are fixed; the false-alarm rate beside each
 * check is over the choice of the seed. 5 standard errors: 6 in 10^7.
 */
class DegreeDistributionTest {
    @ParameterizedTest
    @CsvSource({"2, 0.5", "50, 3", "50, 48.9", "3000, 0.001", "3000, 4", "20000, 12.5"})
    void randomTiesAreBinomial(int n, double meanDegree) {
        double p = meanDegree / (n - 1);
        int seeds = 40;
        double ties = 0;
        for (int seed = 0; seed < seeds; seed++)
            ties += oneLayer(Kind.RANDOM, n, meanDegree, seed).ties();
        double pairs = seeds * (n / 2.0) * (n - 1);
        // Half a tie more for the few ties of the smallest cases, where the binomial is not yet normal.
        assertThat(ties).isCloseTo(pairs * p, within(5 * Math.sqrt(pairs * p * (1 - p)) + 0.5));
    }

    /** Every pair alike, the first and last of the skipping order included: chi-square over the 28 pairs of 8 people. */
    @ParameterizedTest
    @ValueSource(doubles = {0.7, 2, 5.6})
    void everyPairIsEquallyLikely(double meanDegree) {
        int seeds = 20_000;
        long[] tied = new long[28];
        double[] expected = new double[28];
        Arrays.fill(expected, seeds * meanDegree / 7);
        for (int seed = 0; seed < seeds; seed++) {
            TieGraph graph = oneLayer(Kind.RANDOM, 8, meanDegree, seed);
            for (int tie = 0; tie < graph.ties(); tie++) {
                int high = graph.getEdgeTarget(tie);
                tied[high * (high - 1) / 2 + graph.getEdgeSource(tie)]++;
            }
        }
        // Variance of a cell is (1 - p) of the expected count, so the statistic is smaller than chi-square: the
        // false-alarm rate is below 1 in 10^6.
        assertThat(new ChiSquareTest().chiSquareTest(expected, tied)).isGreaterThan(1e-6);
    }

    /** Chi-square of the degrees of 20 000 people against Poisson(z), false-alarm rate 1 in 10^6. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 4, 9})
    void randomDegreesArePoisson(double z) {
        int n = 20_000;
        TieGraph graph = oneLayer(Kind.RANDOM, n, z, 3);
        PoissonDistribution poisson = new PoissonDistribution(z);
        int last = poisson.inverseCumulativeProbability(1 - 20.0 / n);
        long[] seen = new long[last + 1];
        double[] expected = new double[last + 1];
        for (int i = 0; i < n; i++) seen[Math.min(last, graph.outDegree(i))]++;
        for (int k = 0; k < last; k++) expected[k] = n * poisson.probability(k);
        expected[last] = n * (1 - poisson.cumulativeProbability(last - 1));
        assertThat(new ChiSquareTest().chiSquareTest(expected, seen)).isGreaterThan(1e-6);
    }

    /** S = 1 - exp(-z S) for z = 2 (Erdős & Rényi 1960); variance S(1-S)/(1 - z(1-S))^2 / n. 5 standard errors. */
    @Test
    void theGiantComponentOfARandomNetworkHasItsKnownSize() {
        double share = 0.79681;
        double standardError = Math.sqrt(share * (1 - share) / 50_000) / (1 - 2 * (1 - share));
        NetworkSummary summary = NetworkSummary.of(oneLayer(Kind.RANDOM, 50_000, 2, 1));
        assertThat(summary.largestComponentShare()).isCloseTo(share, within(5 * standardError));
    }

    @ParameterizedTest
    @CsvSource({"100, 2", "100, 10", "1000, 98", "5000, 6"})
    void preferentialAttachmentWithWholeMIsExact(int n, double meanDegree) {
        assertThat(oneLayer(Kind.PREFERENTIAL_ATTACHMENT, n, meanDegree, 1).ties())
                .isEqualTo((int) (n * meanDegree / 2));
    }

    /** Each arrival rounds m = z/2 by one draw: variance f(1-f) each. 5 standard errors and what the end may still owe. */
    @ParameterizedTest
    @CsvSource({"1000, 0.6", "1000, 3.5", "5000, 7.3", "5000, 0.01"})
    void preferentialAttachmentMeetsAFractionOfM(int n, double meanDegree) {
        double m = meanDegree / 2;
        double fraction = m - Math.floor(m);
        int ties = oneLayer(Kind.PREFERENTIAL_ATTACHMENT, n, meanDegree, 8).ties();
        assertThat((double) ties).isCloseTo(n * m, within(5 * Math.sqrt(n * fraction * (1 - fraction)) + 1));
    }

    /** P(degree ≥ k) = m(m+1)/(k(k+1)) (Bollobás et al. 2001), m = 5. 5 standard errors of 100 000 people. */
    @ParameterizedTest
    @ValueSource(ints = {6, 10, 20, 50, 100})
    void preferentialAttachmentHasAHeavyTail(int k) {
        int n = 100_000;
        TieGraph graph = oneLayer(Kind.PREFERENTIAL_ATTACHMENT, n, 10, 2);
        int above = 0;
        for (int i = 0; i < n; i++) if (graph.outDegree(i) >= k) above++;
        double expected = 30.0 / (k * (k + 1));
        assertThat(above / (double) n).isCloseTo(expected, within(5 * Math.sqrt(expected / n)));
        assertThat(NetworkSummary.of(graph).maxDegree()).isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource({"50, 4", "51, 10"})
    void aRingWithoutRewiringIsALattice(int n, int z) {
        NetworkSummary summary = NetworkSummary.of(NetworkGenerator.generate(smallWorld(z, 0), localities(n), 1));
        assertThat(summary.meanDegree()).isEqualTo(z);
        assertThat(summary.maxDegree()).isEqualTo(z);
        // Watts & Strogatz 1998: 3 (z - 2) / (4 (z - 1)).
        assertThat(summary.clustering()).isCloseTo(3.0 * (z - 2) / (4 * (z - 1)), within(1e-12));
        assertThat(summary.components()).isEqualTo(1);
        assertThat(summary.assortativity()).isNaN();
    }

    /** C(p) = C(0) (1 - p)^3 (Barrat & Weigt 2000), to their O(1/z) difference of definitions: .02. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.3, 1})
    void rewiringLowersClusteringAsKnown(double rewiring) {
        TieGraph graph = NetworkGenerator.generate(smallWorld(10, rewiring), localities(10_000), 4);
        double expected = 24.0 / 36 * Math.pow(1 - rewiring, 3);
        assertThat(NetworkSummary.of(graph).clustering()).isCloseTo(expected, within(0.02));
        assertThat(graph.ties()).isBetween(49_900, 50_000); // a pair rewired to each other from both sides is one tie
    }

    /** The mean of rounded ring ties: 5 standard errors and a thousandth for merged ties. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 3.5, 7.2})
    void smallWorldMeetsAFractionOfM(double meanDegree) {
        double m = meanDegree / 2;
        double fraction = m - Math.floor(m);
        int ties = NetworkGenerator.generate(smallWorld(meanDegree, 0.2), localities(20_000), 6)
                .ties();
        double margin = 5 * Math.sqrt(20_000 * fraction * (1 - fraction)) + 0.001 * 20_000 * m;
        assertThat((double) ties).isCloseTo(20_000 * m, within(margin));
    }

    /** Pairs inside groups of 50 at p = 8/49, binomial. 5 standard errors. */
    @Test
    void communitiesKeepTheMeanDegree() {
        TieGraph graph = NetworkGenerator.generate(Markets.communities(8, 50), localities(10_000, 7000), 3);
        double pairs = 17_000 / 50.0 * (50 * 49 / 2.0);
        double p = 8 / 49.0;
        assertThat((double) graph.ties()).isCloseTo(pairs * p, within(5 * Math.sqrt(pairs * p * (1 - p))));
        // 340 groups, and about 2.7 people whom nobody in their group is tied to (Poisson; 17 or more: 1 in 10^8).
        assertThat(NetworkSummary.of(graph).components()).isBetween(340, 356);
    }
}
