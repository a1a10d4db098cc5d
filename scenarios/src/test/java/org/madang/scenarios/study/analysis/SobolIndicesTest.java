package org.madang.scenarios.study.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.study.StudyTable;

/**
 * Sobol indices of functions whose indices are known, through the same designs as studies.
 *
 * <p>Every interval is a 95 % one, so of so many intervals some miss: the tests state how many may, and how often a right
 * program would fail (binomial).
 */
class SobolIndicesTest {
    private static SobolIndices of(StudyTable table) {
        int[] rows = new int[table.rows()];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = table.pointOfRow(r);
        }
        int factors = table.factors().size();
        return SobolIndices.of(StudyResponses.difference(table, 0, 1, 0), SaltelliRows.of(rows, factors));
    }

    private static StudyTable saltelli(
            ToDoubleFunction<double[]> f,
            int factors,
            int base,
            int replications,
            double own,
            double shift,
            long seed) {
        String yaml = MadeStudy.unit(factors, "{kind: saltelli, points: " + base + "}");
        return new MadeStudy(yaml, f, replications, own, shift, seed).table();
    }

    /** All six within their intervals: a Sobol sequence is far more even than the bootstrap believes, so none misses. */
    @Test
    void ishigami() {
        SobolIndices found = of(saltelli(Functions::ishigami, 3, 1024, 1, 0, 0, 1));
        for (int f = 0; f < 3; f++) {
            assertHolds(found.indices().get(f).first(), Functions.ISHIGAMI_FIRST[f], 0.1);
            assertHolds(found.indices().get(f).total(), Functions.ISHIGAMI_TOTAL[f], 0.1);
        }
        assertThat(found.blocks()).isEqualTo(1024);
        assertThat(found.noise().factors()).isCloseTo(Functions.ISHIGAMI_VARIANCE, within(0.5));
    }

    @Test
    void gFunction() {
        double[] a = {0, 1, 4.5, 9};
        SobolIndices found = of(saltelli(Functions.g(a), 4, 1024, 1, 0, 0, 2));
        for (int f = 0; f < 4; f++) {
            assertHolds(found.indices().get(f).first(), Functions.gFirst(f, a), 0.08);
            assertHolds(found.indices().get(f).total(), Functions.gTotal(f, a), 0.08);
        }
    }

    private static void assertHolds(Estimate e, double truth, double precise) {
        assertThat(truth).as("truth in " + e).isBetween(e.low(), e.high());
        assertThat(e.precision()).isLessThan(precise);
        assertThat(e.mean()).isBetween(e.low(), e.high());
    }

    /**
     * Noise with 1.1 times the variance of the function (own and shared): the indices are still those of the function, and
     * the noise's share is told. Without taking noise out, the total indices would come out near 0.8, 0.7 and 0.6.
     */
    @Test
    void noiseIsToldApart() {
        SobolIndices found = of(saltelli(Functions::ishigami, 3, 512, 4, 3, 2.5, 3));
        for (int f = 0; f < 3; f++) {
            assertHolds(found.indices().get(f).first(), Functions.ISHIGAMI_FIRST[f], 0.2);
            assertHolds(found.indices().get(f).total(), Functions.ISHIGAMI_TOTAL[f], 0.2);
        }
        double own = found.noise().replications() - found.noise().shift();
        assertThat(own).isCloseTo(9, within(0.7));
        assertThat(found.noise().factors()).isCloseTo(Functions.ISHIGAMI_VARIANCE, within(1));
    }

    /**
     * 30 independent plans of 128 base points with 2 noisy replications: of 180 intervals of 95 % at least 160 hold the
     * truth. With a coverage of 93 % (percentile intervals of few cases are a little short) a right program fails in 1 of
     * 10 000 seeds; these are fixed.
     */
    @Test
    void intervalsCover() {
        int held = 0;
        for (int trial = 0; trial < 30; trial++) {
            double[][] rows = Functions.saltelli(100 + trial, 128, 3);
            Responses y = Functions.noisy(rows, Functions::ishigami, 2, 2, 2, 500 + 10 * trial);
            SobolIndices found = SobolIndices.of(y, SaltelliRows.of(Functions.inOrder(rows.length), 3));
            for (int f = 0; f < 3; f++) {
                held += holds(found.indices().get(f).first(), Functions.ISHIGAMI_FIRST[f]);
                held += holds(found.indices().get(f).total(), Functions.ISHIGAMI_TOTAL[f]);
            }
        }
        assertThat(held).isBetween(160, 179);
    }

    private static int holds(Estimate e, double truth) {
        return e.low() <= truth && truth <= e.high() ? 1 : 0;
    }

    @Test
    void blocksWithMissingRunsAreLeftOut() {
        double[][] rows = Functions.saltelli(7, 64, 3);
        double[][] y = new double[rows.length][2];
        for (int p = 0; p < y.length; p++) {
            java.util.Arrays.fill(y[p], Functions.ishigami(rows[p]));
        }
        y[3][1] = Double.NaN;
        y[12][0] = Double.NaN;
        SobolIndices found = SobolIndices.of(Responses.of(y), SaltelliRows.of(Functions.inOrder(rows.length), 3));
        assertThat(found.blocks()).isEqualTo(62);
        assertThat(found.dropped()).isEqualTo(2);
        assertThat(found.replications()).isEqualTo(2);
    }

    @Test
    void anUnfinishedDesignIsCutToWholeBlocks() {
        int[] rows = Functions.inOrder(23);
        rows[7] = -1;
        SaltelliRows blocks = SaltelliRows.of(rows, 3);
        assertThat(blocks.count()).isEqualTo(4);
        assertThat(blocks.whole()).hasDimensions(3, 5);
    }

    /** The variance between points less that of noise is below zero in about half of the seeds; in none of 20: 1 in 10⁶. */
    @Test
    void noiseIsNotSaidToBeNoEffect() {
        double[][] rows = Functions.saltelli(7, 16, 2);
        int[] order = Functions.inOrder(rows.length);
        List<String> said = new ArrayList<>();
        for (int seed = 1; seed <= 20; seed++) {
            try {
                SobolIndices.of(Functions.noisy(rows, u -> 4, 4, 1, 0, seed), SaltelliRows.of(order, 2));
            } catch (NoAnswerException e) {
                said.add(e.getMessage());
            }
        }
        assertThat(said).isNotEmpty().allMatch(text -> text.contains("not to be told from noise"));
    }

    @Test
    void nothingToExplainIsSaid() {
        double[][] rows = Functions.saltelli(7, 16, 2);
        int[] order = Functions.inOrder(rows.length);
        assertThatThrownBy(() -> SobolIndices.of(Functions.noisy(rows, u -> 4, 1, 0, 0, 1), SaltelliRows.of(order, 2)))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageContaining("the same at all points");
        assertThatThrownBy(() ->
                        SobolIndices.of(Functions.noisy(rows, u -> Double.NaN, 1, 0, 0, 1), SaltelliRows.of(order, 2)))
                .hasMessageContaining("only 0 of 16 base points");
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }
}
