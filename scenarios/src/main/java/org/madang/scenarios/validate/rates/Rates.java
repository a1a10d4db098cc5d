package org.madang.scenarios.validate.rates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.madang.scenarios.experiment.Experiment;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;

/**
 * Measures all kinds of statements.
 *
 * @param trials of each
 * @param worlds of each market
 * @param participants of each market
 */
public record Rates(int trials, int worlds, int participants) {
    /** Markets of the library whose first two sides are compared. */
    private static final List<String> MARKETS =
            List.of("home-sharing", "freelance-marketplace", "ride-hailing", "mature-shop");

    /** Half an hour of one processor. */
    public static Rates full() {
        return new Rates(4000, 150, 1000);
    }

    /** A minute. */
    public static Rates quick() {
        return new Rates(200, 40, 500);
    }

    /**
     * Known truth first, then the noise of each market.
     *
     * @param library the folder of the markets
     * @param said is told what is measured next
     */
    public List<Rate> measure(Path library, int threads, Consumer<String> said) {
        Trials repeated = new Trials(trials);
        said.accept("known truth");
        List<Rate> rates = new ArrayList<>(new KnownTruth(repeated).rates());
        rates.addAll(new StudyTruth(repeated).rates());
        for (String market : MARKETS) {
            said.accept(market);
            rates.addAll(market(library, market, threads));
        }
        return rates;
    }

    /** The noise of one market. */
    List<Rate> market(Path library, String market, int threads) {
        Outcome pool = pool(library.resolve(market + ".yaml"), threads);
        return new RealNoise(market, pool, new Trials(trials)).rates();
    }

    private Outcome pool(Path file, int threads) {
        ScenarioFile scenario = ScenarioFile.read(
                file,
                List.of(
                        Patch.of("least", "compare.replications.least", worlds),
                        Patch.of("most", "compare.replications.most", worlds)));
        Plan plan = Plan.of(Scaling.to(scenario, participants));
        return new Experiment(plan, threads, Journal.NONE, Progress.SILENT).run();
    }
}
