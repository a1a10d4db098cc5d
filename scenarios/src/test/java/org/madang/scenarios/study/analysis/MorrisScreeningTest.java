package org.madang.scenarios.study.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.madang.scenarios.study.StudyTable;

class MorrisScreeningTest {
    private static final String DESIGN = MadeStudy.unit(4, "{kind: morris, trajectories: 20}");

    /** x1 acts evenly (8), x2 and x3 together (mean 3, depends on the other), x4 not at all. */
    private static double known(double[] x) {
        return 8 * x[0] - 6 * x[1] * x[2];
    }

    private static MorrisScreening of(StudyTable table) {
        int[] rows = java.util.stream.IntStream.range(0, table.rows())
                .map(table::pointOfRow)
                .toArray();
        return MorrisScreening.of(StudyResponses.difference(table, 0, 1, 0), rows, StudyResponses.sites(table));
    }

    @Test
    void orderDirectionAndEvenness() {
        MorrisScreening found = of(new MadeStudy(DESIGN, MorrisScreeningTest::known, 1, 0, 0, 4).table());
        assertThat(found.walks()).isEqualTo(20);
        MorrisScreening.Effect even = found.effects().get(0);
        assertThat(even.mean().mean()).isCloseTo(8, offset(1e-9));
        assertThat(even.spread().mean()).isCloseTo(0, offset(1e-9));
        MorrisScreening.Effect joint = found.effects().get(1);
        assertThat(joint.mean().high()).isNegative();
        assertThat(joint.size().low()).isLessThan(3);
        assertThat(joint.size().high()).isGreaterThan(3);
        assertThat(joint.spread().mean()).isGreaterThan(1);
        assertThat(found.effects().get(3).size().mean()).isZero();
    }

    /** Noise of deviation 1 adds 1 × √2 / (2/3) / √4 ≈ 1.06 to an effect: spread without it, and x4 known as noise. */
    @Test
    void noiseIsTakenOutOfTheSpread() {
        MorrisScreening found = of(new MadeStudy(DESIGN, MorrisScreeningTest::known, 4, 1, 3, 5).table());
        MorrisScreening.Effect even = found.effects().get(0);
        assertThat(even.noise()).isCloseTo(1.06, offset(0.25));
        assertThat(even.spread().mean()).isLessThan(0.8);
        assertThat(even.mayBeNoise()).isFalse();
        assertThat(found.effects().get(3).mayBeNoise()).isTrue();
    }

    /** Of 40 screenings of noise alone: a true rate of 5 % is found more than 6 times with a chance of 1 in 300. */
    @Test
    void ofFactorsWithoutEffectSeldomOneIsFound() {
        int found = 0;
        double size = 0;
        double noise = 0;
        for (int seed = 0; seed < 40; seed++) {
            MorrisScreening screening = of(new MadeStudy(DESIGN, x -> 0, 4, 1, 3, 100 + seed).table());
            found += screening.effects().stream().allMatch(MorrisScreening.Effect::mayBeNoise) ? 0 : 1;
            size += screening.effects().get(0).size().mean() / 40;
            noise += screening.effects().get(0).noise() / 40;
        }
        assertThat(found).isLessThanOrEqualTo(6);
        assertThat(size).as("noise is no importance").isLessThan(0.4 * noise);
    }

    @Test
    void walksWithMissingRunsAreLeftOut() {
        StudyTable table = new MadeStudy(DESIGN, x -> x[0] > 0.9 ? Double.NaN : known(x), 2, 0, 0, 6).table();
        MorrisScreening found = of(table);
        assertThat(found.dropped()).isPositive();
        assertThat(found.walks() + found.dropped()).isEqualTo(20);
        StudyTable none = new MadeStudy(DESIGN, x -> Double.NaN, 2, 0, 0, 6).table();
        assertThatThrownBy(() -> of(none)).hasMessageContaining("only 0 of 20 walks");
    }
}
