package org.madang.scenarios.decide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.fit.set.FitFolder;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.ShorterLook;
import org.madang.scenarios.study.KeptIndicator;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/**
 * A decision as read from its file.
 *
 * @param file where it was read from
 * @param loaded the checked decision and what was written
 * @param fitted the markets of a fit, which are the worlds; empty where the file says what is unknown
 * @param revisited plans that switch, with a course each that stays
 * @param study what is run: a point is a world, a side is a strategy; after the strategies come the courses that stay
 */
public record DecisionFile(
        Path file, Loaded<Decision> loaded, Optional<FittedWorlds> fitted, List<Revisited> revisited, StudyFile study) {
    public DecisionFile {
        revisited = List.copyOf(revisited);
    }

    /**
     * Reads and checks a decision and its scenario.
     *
     * @param changes of the decision, applied before anything is checked
     * @throws BadInputException with all problems
     */
    public static DecisionFile read(Path file, List<Patch> changes) {
        Loaded<Decision> loaded = Decision.READER.read(file, changes);
        Path folder = file.toAbsolutePath().getParent();
        Decision decision = loaded.value();
        Optional<FitFolder> fit = decision.worlds().isBlank()
                ? Optional.empty()
                : Optional.of(
                        FitFolder.read(StudyFile.shown(folder.resolve(decision.worlds())), loaded.placeOf("worlds")));
        ScenarioFile given = inDecision(() -> scenario(loaded, folder, fit));
        List<Patch> past = fit.map(markets -> markets.past(given)).orElse(List.of()).stream()
                .filter(patch -> decision.weeks() == null || !patch.path().equals("weeks"))
                .toList();
        ScenarioFile scenario = inDecision(() -> given.with(past));
        check(loaded, scenario);
        Optional<FittedWorlds> fitted =
                fit.map(markets -> new FittedWorlds(markets, markets.even(decision.worldsTried(), scenario)));
        List<Revisited> revisited = Revisited.of(loaded, scenario);
        return new DecisionFile(
                file,
                loaded,
                fitted,
                revisited,
                inDecision(() ->
                        StudyFile.of(file, DecisionStudy.of(loaded, fitted, past, revisited, scenario.scenario()))));
    }

    private static ScenarioFile scenario(Loaded<Decision> loaded, Path folder, Optional<FitFolder> fit) {
        List<Patch> set = new ArrayList<>(fit.map(FitFolder::set).orElse(List.of()));
        List<String> lines = loaded.value().set();
        for (int n = 0; n < lines.size(); n++) {
            set.add(Patch.parse(loaded.placeOf("set[" + n + "]"), lines.get(n)));
        }
        Path file = StudyFile.shown(folder.resolve(loaded.value().scenario()));
        Integer weeks = loaded.value().weeks();
        return weeks == null
                ? ScenarioFile.read(file, set)
                : ShorterLook.read(file, set, loaded.placeOf("weeks").toString(), weeks);
    }

    /** Each strategy by itself, so that what is wrong with it is said where it stands. */
    private static void check(Loaded<Decision> loaded, ScenarioFile scenario) {
        List<InputProblem> problems = new ArrayList<>();
        Decision decision = loaded.value();
        for (int c = 0; c < decision.strategies().size(); c++) {
            String at = "strategies[" + c + "]";
            try {
                scenario.with(Revisited.patches(loaded, c));
            } catch (BadInputException e) {
                e.problems().forEach(p -> problems.add(new InputProblem(p.place(), at, p.path() + ": " + p.message())));
            }
        }
        watch(loaded, scenario.scenario(), problems);
        for (int n = 0; n < decision.indicators().size(); n++) {
            if (KeptIndicator.find(decision.indicators().get(n)).week()
                    > scenario.scenario().weeks()) {
                String path = "indicators[" + n + "]";
                problems.add(new InputProblem(loaded.placeOf(path), path, "comes after the last week"));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    /** What is seen after the choice is no help to it. */
    private static void watch(Loaded<Decision> loaded, Scenario scenario, List<InputProblem> problems) {
        int parting = scenario.compare().after().week();
        List<Watched> watch = loaded.value().watch();
        for (int n = 0; n < watch.size(); n++) {
            String path = "watch[" + n + "].weeks";
            for (int week : watch.get(n).weeks()) {
                if (week > parting) {
                    String message = "week " + week + " is seen too late: "
                            + (parting == 0
                                    ? "strategies part in the first week; let them part later with"
                                            + " set: ['compare.after={week: 26, strategy: balanced}']"
                                    : "strategies part after week " + parting + " (compare.after)");
                    problems.add(new InputProblem(loaded.placeOf(path), path, message));
                }
            }
        }
    }

    public Decision decision() {
        return loaded.value();
    }

    /** How many worlds are tried. */
    public int worlds() {
        return decision().worldsTried();
    }

    /** What decides. */
    public Indicator indicator() {
        return KeptIndicator.find(decision().indicators().get(0)).indicator();
    }

    /** By strategy: what the platform may lose before it has to close; null for any loss. */
    Double[] funding() {
        Plan plan = Plan.of(study.scenario());
        return IntStream.range(0, decision().strategies().size())
                .mapToObj(side -> plan.scenario(side).platforms().get(0).funding())
                .toArray(Double[]::new);
    }

    /** Problems of the study, by the keys of the decision. */
    private static <T> T inDecision(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadInputException e) {
            throw new BadInputException(e.problems().stream()
                    .map(p -> new InputProblem(p.place(), p.path().replaceFirst("^factors", "unknowns"), p.message()))
                    .toList());
        }
    }
}
