package org.madang.scenarios.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.madang.sim.config.Lever;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Platform;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.StrategyPresets;

/** The search on functions whose optimum is known. */
class SearchTest {
    private static final double[] INSIDE = {0.40, 0.10, 0.20, 0.05, 0.15, 0.10};
    private static final double[] EDGE = {0.60, 0, 0.40, 0, 0, 0};

    /** Highest, at 0, where the shares are those given. */
    private static double nearness(SpendingPhase phase, double[] target) {
        double value = 0;
        for (Lever lever : Lever.values()) {
            double off = phase.shares().of(lever) - target[lever.ordinal()];
            value -= off * off;
        }
        return value;
    }

    private static TuningRuns near(double[] target) {
        return s -> new double[] {
            nearness(s.phases().get(0), target), nearness(s.phases().get(0), target) + 1
        };
    }

    private static Search.Found search(TuningRuns runs, int phases, int budget, long seed) {
        Tuning tuning = new Tuning(phases, Tuning.SwitchBy.WEEK, 2, budget, List.of());
        StrategySpace space = new StrategySpace(tuning, 260, "tuned", Platform.defaults());
        List<Strategy> known =
                StrategyPresets.all().values().stream().filter(space::holds).toList();
        return new Search(space, runs, tuning, seed).run(known);
    }

    private static void assertShares(SpendingPhase phase, double[] target, double tolerance) {
        for (Lever lever : Lever.values()) {
            assertThat(phase.shares().of(lever)).as(lever.name()).isCloseTo(target[lever.ordinal()], within(tolerance));
        }
    }

    @Test
    void findsAnOptimumInside() {
        for (long seed = 1; seed <= 5; seed++) {
            assertShares(search(near(INSIDE), 1, 1000, seed).best().phases().get(0), INSIDE, 0.02);
        }
    }

    @Test
    void findsAnOptimumOnTheEdge() {
        for (long seed = 1; seed <= 5; seed++) {
            assertShares(search(near(EDGE), 1, 1000, seed).best().phases().get(0), EDGE, 0.02);
        }
    }

    @Test
    void findsBothPhasesAndTheSwitch() {
        TuningRuns runs = s -> {
            double week = (s.phases().get(0).until().week() - 90) / 260.0;
            double value =
                    nearness(s.phases().get(0), EDGE) + nearness(s.phases().get(1), INSIDE) - week * week;
            return new double[] {value, value};
        };
        Search.Found found = search(runs, 2, 4000, 3);
        assertShares(found.best().phases().get(0), EDGE, 0.05);
        assertShares(found.best().phases().get(1), INSIDE, 0.05);
        assertThat(found.best().phases().get(0).until().week()).isBetween(80, 100);
    }

    @Test
    void budgetIsKeptAndNoStrategyIsTriedTwice() {
        List<Strategy> tried = new ArrayList<>();
        Search.Found found = search(
                s -> {
                    tried.add(s);
                    return near(INSIDE).values(s);
                },
                1,
                121,
                1);
        assertThat(tried).hasSize(60).doesNotHaveDuplicates();
        assertThat(found.trials()).hasSize(60);
        assertThat(found.trials().get(59).runs()).isEqualTo(120);
        assertThat(found.stopped()).isFalse();
    }

    @Test
    void bestOnlyRisesAndIsTheBestOfAll() {
        Search.Found found = search(near(INSIDE), 1, 400, 2);
        double best = Double.NEGATIVE_INFINITY;
        for (Trial trial : found.trials()) {
            best = Math.max(best, trial.value());
            assertThat(trial.best()).isEqualTo(best);
        }
        assertThat(near(INSIDE).values(found.best())[0] + 0.5).isCloseTo(best, within(1e-12));
    }

    @Test
    void sameSeedTriesTheSame() {
        assertThat(search(near(INSIDE), 1, 300, 7)).isEqualTo(search(near(INSIDE), 1, 300, 7));
        assertThat(search(near(INSIDE), 1, 300, 7).trials())
                .isNotEqualTo(search(near(INSIDE), 1, 300, 8).trials());
    }

    @Test
    void settledSearchStartsAgainWithMoreCandidates() {
        Search.Found found = search(near(INSIDE), 1, 6000, 1);
        assertThat(found.trials().get(found.trials().size() - 1).start()).isGreaterThan(1);
        assertShares(found.best().phases().get(0), INSIDE, 0.003);
    }

    @Test
    void restartFindsTheHigherOfTwoPeaks() {
        // From acquisition-first, the best known strategy, a climb leads to the lower peak beside it.
        double[] low = {0.9, 0.02, 0.02, 0.02, 0.02, 0.02};
        double[] high = {0.1, 0, 0, 0, 0, 0.9};
        TuningRuns runs = s -> {
            SpendingPhase phase = s.phases().get(0);
            double value = Math.max(1 + nearness(phase, low), 2 + 20 * nearness(phase, high));
            return new double[] {value};
        };
        Tuning tuning = new Tuning(1, Tuning.SwitchBy.WEEK, 1, 4000, List.of());
        StrategySpace space = new StrategySpace(tuning, 10, "tuned", Platform.defaults());
        List<Strategy> known = List.of(
                StrategyPresets.all().get("acquisition-first"),
                StrategyPresets.all().get("trust-first"));
        assertShares(
                new Search(space, runs, tuning, 1).run(known).best().phases().get(0), high, 0.05);
    }

    @Test
    void strategyWithoutAValueIsNeverTheBest() {
        TuningRuns runs = s -> {
            LeverShares shares = s.phases().get(0).shares();
            double value = shares.acquisition() > 0.5 ? Double.NaN : shares.acquisition();
            return new double[] {value, value};
        };
        Search.Found found = search(runs, 1, 600, 1);
        assertThat(found.best().phases().get(0).shares().acquisition()).isBetween(0.48, 0.5);
        assertThat(found.trials()).anyMatch(t -> Double.isNaN(t.value()));
    }

    @Test
    void nothingWithAValueFindsNothing() {
        Search.Found found = search(s -> new double[] {Double.NaN, Double.NaN}, 1, 600, 1);
        assertThat(found.best()).isNull();
        assertThat(found.trials()).hasSize(8);
    }

    @Test
    void flatFunctionEnds() {
        assertThat(search(s -> new double[] {1, 1}, 1, 500, 1).best()).isNotNull();
    }

    @Test
    void stoppingKeepsTheBestSoFar() {
        int[] tried = {0};
        Search.Found found = search(
                s -> {
                    if (++tried[0] > 30) {
                        throw new CancellationException();
                    }
                    return near(INSIDE).values(s);
                },
                1,
                600,
                1);
        assertThat(found.stopped()).isTrue();
        assertThat(found.trials()).hasSize(30);
        assertThat(found.best()).isNotNull();
    }
}
