package org.madang.scenarios.fit.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.method.Fitted;
import org.madang.scenarios.fit.method.NothingNearException;
import org.madang.scenarios.fit.method.Search;
import org.madang.scenarios.fit.method.Weights;
import org.madang.scenarios.fit.set.Asking;
import org.madang.scenarios.fit.set.Difference;
import org.madang.scenarios.fit.set.MarketSet;
import org.madang.scenarios.fit.set.Told;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.parallel.Crew;

/**
 * Simulation-based calibration (Talts et al. 2018): markets are drawn from the prior, each makes data, and these are fitted. If fits
 * hold what they say, a truth is as likely to be anywhere among the draws of its fit.
 *
 * @param file the fit whose priors, series and comparison are used; its own data are not
 * @param looks markets that a fit may simulate
 * @param markets in which the comparison is run, of the prior and of those that fit
 */
public record Proof(Path file, int looks, int markets) {
    /** Draws of a fit among which a truth is ranked. */
    static final int DRAWS = 19;
    /** Worlds of a market in which the comparison is run. */
    private static final int WORLDS = 2;
    /** Worlds from which it is known what the comparison comes to in the true market. */
    private static final int TRUE_WORLDS = 48;

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /**
     * Fits as many data sets.
     *
     * @param onTrial is told how many are done
     */
    public Found of(Wrong wrong, int sets, int threads, IntConsumer onTrial) {
        List<Trial> trials = new ArrayList<>();
        int[] done = {0};
        try (Workers workers = new Workers(threads, false)) {
            workers.each(sets, (n, crew) -> trial(wrong, n + 1, crew), trial -> {
                trial.ifPresent(trials::add);
                onTrial.accept(++done[0]);
                return true;
            });
        }
        return new Found(wrong, trials, done[0] - trials.size());
    }

    /** Empty where next to no market of the prior comes near the data. */
    private Optional<Trial> trial(Wrong wrong, int number, Crew crew) {
        FitFile empty = FitFile.read(file, List.of(Patch.of("proof", "seed", number)));
        MadeData made = MadeData.of(empty, wrong, crew);
        try {
            Search.Budget budget = new Search.Budget(looks, looks, () -> true);
            Fitted fitted = new Search(empty.with(made.observed()), Journal.NONE, 1, budget, wave -> {})
                    .run()
                    .orElseThrow();
            return Optional.of(judged(fitted, made, wrong, number));
        } catch (NothingNearException e) {
            return Optional.empty();
        }
    }

    private Trial judged(Fitted fitted, MadeData made, Wrong wrong, int number) {
        ScenarioFile asked = fitted.file().scenario().with(List.of(Patch.of("proof", "seed", number)));
        MarketSet fit = MarketSet.of(fitted);
        List<Integer> ranks = new ArrayList<>();
        List<Boolean> holds = new ArrayList<>();
        int[] drawn = fit.weights().resampled(DRAWS, 0.5);
        for (int u = 0; u < made.values().size(); u++) {
            int unknown = u;
            double truth = made.values().get(u);
            double[] all =
                    fit.values().stream().mapToDouble(v -> v.get(unknown)).toArray();
            ranks.add((int) Arrays.stream(drawn).filter(d -> all[d] < truth).count());
            holds.add(fit.weights().quantile(LOW, all) <= truth
                    && truth <= fit.weights().quantile(HIGH, all));
        }
        Difference found = difference(asked, fit, markets);
        Difference after = found.against(found.noise() / TRUE_WORLDS);
        double truth = truth(asked.with(wrong.patches()), made, fit);
        ranks.add((int) Math.min(DRAWS, Math.floor(after.below(truth) * (DRAWS + 1))));
        holds.add(after.quantile(LOW) <= truth && truth <= after.quantile(HIGH));
        boolean misfit = false;
        for (int s = 0; s < fitted.data().series().size(); s++) {
            misfit |= fitted.data().wider(s) > 1;
        }
        return new Trial(
                ranks,
                holds,
                Math.sqrt(after.between()),
                after.mean() - truth,
                fitted.weights().effective(),
                misfit);
    }

    private static Difference difference(ScenarioFile asked, MarketSet set, int markets) {
        return new Asking(asked, WORLDS, 1)
                .of(set, markets, () -> {})
                .orElseThrow()
                .difference(0, 1);
    }

    private static double truth(ScenarioFile asked, MadeData made, MarketSet like) {
        MarketSet one = MarketSet.of(like.unknown(), List.of(made.values()), Weights.even(1));
        Told told = new Asking(asked, TRUE_WORLDS, 1).of(one, 1, () -> {}).orElseThrow();
        return told.values().get(0).stream()
                .mapToDouble(world -> world[0] - world[1])
                .average()
                .orElseThrow();
    }
}
