package org.madang.scenarios.cli;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.optimize.KnownStrategies;
import org.madang.scenarios.study.optimize.Search;
import org.madang.scenarios.study.optimize.StrategyMove;
import org.madang.scenarios.study.optimize.StrategySpace;
import org.madang.scenarios.study.optimize.Tuning;
import picocli.CommandLine.Option;

/** Options about what is tuned, for what, with how much work. */
final class TuningOptions {
    @Option(
            names = "--indicator",
            paramLabel = "KEY",
            description =
                    "What is to be as high as possible at the end; compare.headline of the scenario if not given.")
    private String indicator;

    @Option(
            names = "--phases",
            paramLabel = "N",
            defaultValue = "1",
            description = "1 for a constant split, 2 for one that switches over once. Default: ${DEFAULT-VALUE}.")
    private int phases;

    @Option(
            names = "--switch-by",
            paramLabel = "WHAT",
            defaultValue = "week",
            description = "With two phases: switch over from a week on, or once members or matchRate reach a share. "
                    + "Default: ${DEFAULT-VALUE}.")
    private String switchBy;

    @Option(
            names = "--moves",
            paramLabel = "MOVE",
            split = ",",
            description =
                    "What is tuned beside the split, in every phase: fees, referral, winBack, care, aim; several with "
                            + "commas. Nothing if not given.")
    private List<String> moves = new ArrayList<>();

    @Option(
            names = "--budget",
            paramLabel = "N",
            defaultValue = "600",
            description = "Simulation runs for tuning; the comparison comes on top. Default: ${DEFAULT-VALUE}.")
    private int budget;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            defaultValue = "4",
            description = "In how many worlds each strategy is tried while tuning. Default: ${DEFAULT-VALUE}.")
    private int worlds;

    /** The scenario's comparison, by the indicator that is asked for. */
    Plan plan(ScenarioFile file) {
        return Plan.of(
                indicator == null ? file : file.with(List.of(Patch.of("--indicator", "compare.headline", indicator))));
    }

    /** Checks the options; each mistake with what is allowed. */
    Tuning tuning(Plan plan) {
        int weeks = plan.scenario().weeks();
        Tuning.SwitchBy by = Choice.one("--switch-by", switchBy, Tuning.SwitchBy.values(), Tuning.SwitchBy::key);
        require(phases == 1 || phases == 2, "--phases", "must be 1 or 2, found " + phases);
        require(phases <= weeks, "--phases", "two phases need at least 2 weeks, found " + weeks);
        require(worlds >= 1 && worlds <= 1000, "--worlds", "must be 1 to 1000, found " + worlds);
        List<StrategyMove> chosen = Choice.of("--moves", moves, StrategyMove.values(), StrategyMove::key).stream()
                .sorted()
                .toList();
        Tuning tuning = new Tuning(phases, by, worlds, Math.max(1, budget), chosen);
        StrategySpace space = new StrategySpace(
                tuning, weeks, "tuned", plan.scenario().platforms().get(0));
        int starts = new KnownStrategies(plan).heldBy(space).size();
        int least = worlds * (starts + 1 + Search.population(space.dimension()));
        require(
                budget >= least,
                "--budget",
                "must be at least " + least + " runs, for " + starts + " known strategies and a first generation in "
                        + worlds + (worlds == 1 ? " world" : " worlds") + ", found " + budget);
        return tuning;
    }

    private static void require(boolean good, String option, String message) {
        if (!good) {
            throw new BadInputException(List.of(new InputProblem(Place.of(option), "", message)));
        }
    }

    /** Adds the options as they count, for the command that makes a result again. */
    Given addTo(Given given) {
        return given.option("--indicator", indicator)
                .option("--phases", phases)
                .option("--switch-by", phases > 1 ? switchBy : null)
                .option("--moves", moves.isEmpty() ? null : String.join(",", moves))
                .option("--budget", budget)
                .option("--worlds", worlds);
    }
}
