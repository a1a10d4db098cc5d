package org.madang.scenarios.study.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.madang.scenarios.study.StudyTable;

class MainEffectsTest {
    private static MainEffects of(StudyTable table, int factor) {
        return MainEffects.of(StudyResponses.difference(table, 0, 1, 0), StudyResponses.sites(table), factor);
    }

    @Test
    void levelsOfAFullDesignAreMeansOverTheOthers() {
        StudyTable table =
                new MadeStudy(MadeStudy.unit(2, "{kind: factorial}"), x -> x[0] + 10 * x[1], 3, 0, 0, 1).table();
        MainEffects first = of(table, 0);
        assertThat(first.isBinned()).isFalse();
        assertThat(first.levels()).hasSize(5);
        assertThat(first.levels().get(4).points()).isEqualTo(5);
        assertThat(first.levels().get(4).mean().mean()).isCloseTo(6, offset(1e-9));
        assertThat(first.levels().get(0).mean().mean()).isCloseTo(5, offset(1e-9));
    }

    /** What replications share does not shrink with the number of points: 1.5 t / √8 with t = 2.36. */
    @Test
    void theIntervalOfALevelHoldsWhatReplicationsShare() {
        StudyTable table = new MadeStudy(MadeStudy.unit(2, "{kind: factorial}"), x -> x[0], 8, 0.1, 1.5, 2).table();
        assertThat(of(table, 1).levels().get(2).mean().precision()).isBetween(0.5, 2.2);
        StudyTable quiet = new MadeStudy(MadeStudy.unit(2, "{kind: factorial}"), x -> x[0], 8, 0.1, 0, 2).table();
        assertThat(of(quiet, 1).levels().get(2).mean().precision()).isBetween(0.01, 0.09);
    }

    @Test
    void scatteredValuesAreCutIntoEqualShares() {
        StudyTable table =
                new MadeStudy(MadeStudy.unit(2, "{kind: sobol, points: 64}"), x -> 6 * x[0], 2, 0, 0, 3).table();
        MainEffects effects = of(table, 0);
        assertThat(effects.isBinned()).isTrue();
        assertThat(effects.levels()).hasSize(6);
        assertThat(effects.levels().stream().mapToInt(MainEffects.Level::points).sum())
                .isEqualTo(64);
        assertThat(effects.levels().get(0).mean().mean()).isCloseTo(0.5, offset(0.1));
        assertThat(effects.levels().get(5).mean().mean()).isCloseTo(5.5, offset(0.1));
    }

    @Test
    void labelsKeepTheirPlaces() {
        String yaml = """
                factors:
                  - {kind: list, name: policy, path: matching.policy, values: [random, greedy, optimal]}
                  - {kind: range, name: x, path: talk.b, low: 0, high: 1, levels: 2}
                design: {kind: factorial}
                """;
        MainEffects effects = of(new MadeStudy(yaml, v -> v[0] == 1 ? 7 : v[0], 1, 0, 0, 1).table(), 0);
        assertThat(effects.levels()).extracting(l -> l.mean().mean()).containsExactly(0.0, 7.0, 2.0);
        assertThat(effects.levels().get(1).mean().low()).isNaN();
    }

    @Test
    void noiseOfATable() {
        double[][] at = Functions.cloud(5, 200, 1);
        Noise noise = Noise.of(Functions.noisy(at, u -> Math.sqrt(12) * u[0], 30, 2, 1, 6), Functions.inOrder(200), 30);
        assertThat(noise.factors()).isCloseTo(1, offset(0.2));
        assertThat(noise.replications() - noise.shift()).isCloseTo(4, offset(0.3));
        assertThat(noise.share()).isBetween(0.7, 0.9);
    }
}
