package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;

/**
 * What a claim runs: the claim as it stands, then each level of each variation.
 *
 * @param file the claim
 * @param size how large a look
 * @param settings the claim as it stands first
 * @param formulas of the effects, in their order
 */
public record ClaimPlan(ClaimFile file, Size size, List<Setting> settings, List<Formula> formulas) {
    /** Participant-weeks a second, and what setting up a run costs in the same coin; cautious. */
    private static final double SPEED = 8e6;

    private static final double RUN_STEPS = 1e5;

    public ClaimPlan {
        settings = List.copyOf(settings);
        formulas = List.copyOf(formulas);
    }

    /** @throws BadInputException with everything that is wrong with the claim, its scenarios and its formulas */
    public static ClaimPlan of(ClaimFile file, Size size) {
        Claim claim = file.claim();
        List<InputProblem> problems = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting("", "", runs(file, size, "", null, problems)));
        for (int v = 0; v < claim.variations().size(); v++) {
            Variation variation = claim.variations().get(v);
            for (int n = 0; n < variation.levels().size(); n++) {
                String at = "variations[" + v + "].levels[" + n + "]";
                Level level = variation.levels().get(n);
                settings.add(new Setting(variation.parameter(), level.name(), runs(file, size, at, level, problems)));
            }
        }
        throwIfAny(problems);
        List<Formula> formulas = formulas(file, settings, problems);
        throwIfAny(problems);
        return new ClaimPlan(file, size, settings, formulas);
    }

    private static void throwIfAny(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems.stream().distinct().toList());
        }
    }

    private static List<Side.Run> runs(ClaimFile file, Size size, String at, Level level, List<InputProblem> problems) {
        List<Side.Run> runs = new ArrayList<>();
        for (int n = 0; n < file.claim().runs().size(); n++) {
            try {
                runs.add(run(file, size, n, at, level));
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        return runs;
    }

    /** A run: what the claim sets, then the level, then the run itself; scaled at the end. */
    private static Side.Run run(ClaimFile file, Size size, int number, String at, Level level) {
        Claim claim = file.claim();
        ClaimRun run = claim.runs().get(number);
        String path = "runs[" + number + "].";
        List<Patch> patches = new ArrayList<>();
        if (claim.weeks() != null) {
            patches.add(Patch.of("weeks", "weeks", claim.weeks()));
        }
        patches.addAll(patches(file, "set", claim.set()));
        if (level != null) {
            patches.addAll(patches(file, at + ".set", level.set()));
        }
        patches.addAll(patches(file, path + "set", run.set()));
        String scenario = Stream.of(run.scenario(), level == null ? "" : level.scenario(), claim.scenario())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseThrow();
        return new Side.Run(run.name(), scaled(ScenarioFile.read(file.resolve(scenario), patches), claim, size));
    }

    private static List<Patch> patches(ClaimFile file, String at, List<String> lines) {
        List<Patch> patches = new ArrayList<>();
        for (int n = 0; n < lines.size(); n++) {
            patches.add(Patch.parse(file.loaded().placeOf(at + "[" + n + "]"), lines.get(n)));
        }
        return patches;
    }

    /** The participants of an edge list are what they are. */
    private static ScenarioFile scaled(ScenarioFile scenario, Claim claim, Size size) {
        int own = scenario.scenario().market().participants();
        int wanted = Math.min(claim.participants() == null ? own : claim.participants(), size.participants());
        boolean fixed = scenario.scenario().network().kind() == Network.Kind.EDGE_LIST;
        return fixed || wanted == own ? scenario : Scaling.to(scenario, wanted);
    }

    /** Each formula is tried on stand-ins of the runs, so that what it lacks is found before anything runs. */
    private static List<Formula> formulas(ClaimFile file, List<Setting> settings, List<InputProblem> problems) {
        List<String> runs = file.claim().runs().stream().map(ClaimRun::name).toList();
        List<Formula> formulas = new ArrayList<>();
        for (int n = 0; n < file.claim().effects().size(); n++) {
            try {
                Formula formula = Formula.of(file.claim().effects().get(n).value(), runs);
                settings.forEach(setting -> formula.of(StandIn.of(setting)));
                formulas.add(formula);
            } catch (FormulaException e) {
                problems.add(file.problem("effects[" + n + "].value", e.getMessage()));
            }
        }
        return formulas;
    }

    /** The values of all effects in one replication. */
    double[] values(Setting setting, org.madang.scenarios.experiment.Replication done) {
        Map<String, RunView> views = new LinkedHashMap<>();
        for (int n = 0; n < setting.runs().size(); n++) {
            Side.Run run = setting.runs().get(n);
            views.put(
                    run.name(),
                    new RunView(
                            StandIn.names(run),
                            done.series().get(n),
                            done.cohorts().get(n),
                            StandIn.personas(run),
                            done.snapshots().get(n)));
        }
        double[] values = new double[formulas.size()];
        Arrays.setAll(values, n -> formulas.get(n).of(views));
        return values;
    }

    int replications() {
        return Math.max(2, Math.min(file.claim().replications(), size.replications()));
    }

    /** How often a market is simulated. */
    public long runs() {
        return (long) replications() * settings.size() * file.claim().runs().size();
    }

    /** How long one thread takes at most, roughly. */
    public double seconds() {
        double steps = 0;
        for (Setting setting : settings) {
            for (Side.Run run : setting.runs()) {
                Scenario scenario = run.file().scenario();
                steps += RUN_STEPS
                        + (double) scenario.weeks()
                                * scenario.market().participants()
                                * scenario.platforms().size();
            }
        }
        return 2 + steps * replications() / SPEED;
    }

    /** Weeks that are simulated in all. */
    public long weeks() {
        return (long) replications()
                * settings.stream().mapToInt(Setting::weeks).sum();
    }
}
